import InstructionalRounds
import JournalFormat

/// How what was done becomes lines in the store.
extension Desk {
  /// Reads the lines that the store holds of the writer; what does not follow on is left out.
  mutating func takeIn(_ stored: [JournalLine]) {
    for line in stored where line.entry.id.writer == writer && line.round == round.id {
      guard line.entry.id.sequence == end.sequence + 1 else { continue }
      lines.append(line)
      round.add(line.entry)
      end = JournalEnd(line)
    }
  }

  /// Whether something waits and nothing is on its way.
  var isReadyToSend: Bool { sending == nil && !isHeld && !outbox.isEmpty }

  /// Makes the lines of everything that waits, inside the transaction that keeps them.
  ///
  /// What the round does not take goes back to where it was typed.
  ///
  /// - Returns: `nil` where the store has lines of this writer that the page does not know.
  mutating func makeLines(
    after stored: JournalEnd,
    at now: Moment,
    salt: () -> UInt64
  ) -> [KeptLine]? {
    guard stored == end else { return nil }
    var made = Sending(round: round, end: end)
    var taken: [Draft] = []
    for draft in outbox {
      do throws(DeskRefusal) {
        made = try adding(draft, to: made, at: now, salt: salt)
        taken.append(draft)
      } catch {
        giveBack(draft, error)
      }
    }
    outbox = taken
    made.drafts = taken.count
    made.redacted = redactedLines(after: made.lines)
    made.lines = made.lines.map { made.redacted[$0.entry.id] ?? $0 }
    sending = made
    let older = lines.compactMap { made.redacted[$0.entry.id] }
    return made.lines.map { KeptLine($0, replaces: false) }
      + older.map { KeptLine($0, replaces: true) }
  }

  /// The lines of one draft behind others; all or none.
  private func adding(
    _ draft: Draft,
    to made: Sending,
    at now: Moment,
    salt: () -> UInt64
  ) throws(DeskRefusal) -> Sending {
    var made = made
    for event in try made.round.events(of: draft, by: writer) {
      let recording = try made.round.recording(event, of: draft, by: writer)
      let place = LinePlace(
        round: round.id,
        id: EntryID(writer: writer, sequence: made.end.sequence + 1),
        clock: made.round.history.nextClock,
        previous: made.end.sum,
        written: now,
        salt: salt()
      )
      guard let line = try? JournalLine(recording, at: place) else { throw .unwritable }
      made.lines.append(line)
      made.round.add(line.entry)
      made.end = JournalEnd(line)
    }
    return made
  }

  /// The lines whose words are taken out by new ones, without these words.
  private func redactedLines(after new: [JournalLine]) -> [EntryID: JournalLine] {
    guard !Redactions(in: new.map { $0.entry }).all.isEmpty else { return [:] }
    let all = lines + new
    let redactions = Redactions(in: all.map { $0.entry })
    var redacted: [EntryID: JournalLine] = [:]
    for line in all where !line.isRedacted && redactions.applied(to: line.entry) != line.entry {
      redacted[line.entry.id] = try? line.redacted()
    }
    return redacted
  }

  /// Takes over what was kept: what was sent is in the round now.
  ///
  /// - Returns: the entries.
  mutating func settle() -> [Entry] {
    guard let made = sending else { return [] }
    sending = nil
    lines = lines.map { made.redacted[$0.entry.id] ?? $0 } + made.lines
    round = made.round
    end = made.end
    outbox.removeFirst(min(made.drafts, outbox.count))
    return made.lines.map { $0.entry }
  }

  /// Has what was to be kept wait until somebody tries again.
  mutating func hold() {
    sending = nil
    isHeld = true
  }

  /// Forgets what was sent and never kept, so that it is made again.
  mutating func recall() { sending = nil }
}

extension KeptLine {
  init(_ line: JournalLine, replaces: Bool) {
    self.init(
      round: line.round.text,
      writer: line.entry.id.writer.description,
      sequence: line.entry.id.sequence,
      sum: line.sum.description,
      line: String(decoding: line.bytes, as: UTF8.self),
      replaces: replaces
    )
  }
}
