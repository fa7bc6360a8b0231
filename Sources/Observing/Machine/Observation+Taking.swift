package import InstructionalRounds
import Terminals

extension Observation {
  /// Takes what happened, and says what is to be done about it, in order.
  ///
  /// - Parameters:
  ///   - happening: what happened.
  ///   - now: when it did.
  /// - Returns: what is to be done.
  package mutating func take(_ happening: Happening, at now: Moment) -> [Effect] {
    var effects: [Effect] = []
    switch happening {
    case .key(let key): effects = press(key, at: now)
    case .timePassed: break
    case .recorded(let notes, let question): settle(notes, question, at: now)
    case .refused(let why): giveBack(why)
    case .offered(let drafts): offer(drafts)
    case .deviceSaid(let text): outbox.append(Draft(.note, at: now, text: text))
    case .timeSet(let moment):
      setTime = moment
      message = .notice("The next note is from \(moment.clock).")
    case .answered(let text): message = .notice(text)
    case .listed(let title, let lines): panel = Panel(title: title, lines: lines)
    case .refreshed(let notes, let missing):
      self.notes = notes.filter { !$0.isWithdrawn }.sorted { $0.at < $1.at }
      self.missing = missing
    }
    passCues(at: now)
    return effects + send()
  }

  /// When something is due although no key is pressed: a cue, or the next full minute.
  package func wakes(after now: Moment) -> Moment? {
    let passed = now.milliseconds - visit.began.milliseconds
    let minute = now.adding(milliseconds: 60_000 - (passed % 60_000 + 60_000) % 60_000)
    return [minute, dueCue(after: now)].compactMap(\.self).min()
  }

  /// Has what waits recorded, unless something is on its way or Enter is waited for.
  private mutating func send() -> [Effect] {
    guard sending == 0, !isHeld, !outbox.isEmpty else { return [] }
    sending = outbox.count
    return [.record(outbox)]
  }

  /// Takes over what is on the disk now.
  private mutating func settle(_ settled: [CapturedNote], _ question: String?, at now: Moment) {
    let sent = outbox.prefix(sending)
    outbox.removeFirst(min(sending, outbox.count))
    sending = 0
    let areNew = sent.allSatisfy(\.kind.isNew)
    for note in settled {
      if !areNew { notes.removeAll { $0.id == note.id } }
      guard !note.isWithdrawn else { continue }
      let place = notes.lastIndex { $0.at <= note.at }
      notes.insert(note, at: place.map { $0 + 1 } ?? 0)
    }
    if case .mark? = sent.last?.kind, let mark = settled.last {
      lastMark = LastMark(id: mark.id, at: mark.at)
    }
    message = question.map { .question($0) }
  }

  /// Has what was not recorded wait for Enter: on the line, where that is free for it.
  private mutating func giveBack(_ why: String) {
    sending = 0
    isHeld = true
    message = .trouble("Not saved: \(why) Enter tries again.")
    guard outbox.count == 1, line.isEmpty, let draft = outbox.first else { return }
    if putBack(draft) { outbox = [] }
  }

  /// Puts words back on the line that they were typed on.
  private mutating func putBack(_ draft: Draft) -> Bool {
    switch draft.kind {
    case .mark, .withdrawal: return false
    case .note: revising = nil
    case .revision(let id): revising = id
    }
    line.replace(with: draft.text)
    firstKey = draft.at
    // A retry has to say the very same, or it would be recorded twice.
    setTime = nil
    chosen = draft.element
    return true
  }

  /// Puts the words of an earlier start where they can be kept or dropped.
  private mutating func offer(_ drafts: [Draft]) {
    guard let last = drafts.last else { return }
    outbox = drafts + outbox
    isHeld = true
    message = .notice("This was not saved. Enter keeps it; Ctrl-U discards the line.")
    if outbox.count == drafts.count, line.isEmpty, putBack(last) { outbox.removeLast() }
  }
}

extension Draft.Kind {
  /// Whether it brings a note, and changes none.
  fileprivate var isNew: Bool {
    switch self {
    case .note, .mark: true
    case .revision, .withdrawal: false
    }
  }
}
