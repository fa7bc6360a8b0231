import InstructionalRounds
import Journaling
import Observing

/// The record of a visit, resident in memory: each note is one line more on the disk, and nothing is
/// read again for it.
struct LiveRecord: Sendable {
  /// Who records, in the round as it was last seen.
  private(set) var recorder: Recorder
  let visit: VisitID
  /// By what it is seen that somebody else added something.
  private var stamp: Int?
  /// The number of the author's next note, where it is known without looking through the round.
  private var nextNumber: Int?

  /// The record of a visit, with all that is visible now.
  init(_ recorder: Recorder, visit: VisitID) {
    self.recorder = recorder
    self.visit = visit
    stamp = try? recorder.session.world.records.stamp?(recorder.round.place)
  }
}

extension LiveRecord {
  /// The author's notes in the visit, as they are.
  var notes: [CapturedNote] {
    let round = recorder.round
    let own = round.record.notes.values.filter {
      $0.author == recorder.author && $0.visit == round.record.visits[visit]?.id
    }
    return own.sorted { ($0.at, $0.id.entry) < ($1.at, $1.id.entry) }
      .map { CapturedNote($0, label: round.labels[$0.id]) }
  }

  /// What the gate still wants of the visit, without its name.
  var missing: [String] {
    recorder.round.report.shortfalls.filter { $0.subject == .visit(visit) }.map(\.brief)
  }

  /// Records what was typed, all or none; what it gives is on the disk.
  mutating func record(_ drafts: [Draft]) throws -> [CapturedNote] {
    let lost = try drafts.compactMap(noteThatLosesName)
    if !lost.isEmpty { recorder = try recorder.takingOutNames(of: lost) }
    var number = nextNumber ?? recorder.nextNoteNumber(of: recorder.author)
    nextNumber = nil
    var recordings: [Recording] = []
    for draft in drafts {
      for event in try events(of: draft, number: &number) {
        let moment = typedTime(of: draft) ?? draft.at
        recordings.append(try recorder.recording(event, at: moment))
      }
    }
    guard !recordings.isEmpty else { return [] }
    let entries = try recorder.take(recordings)
    nextNumber = entries.reversed().lazy.compactMap(\.noteNumber).first.map { $0 + 1 }
    // What others add at this very moment is seen when they add more, or when the visit is opened again.
    stamp = try? recorder.session.world.records.stamp?(recorder.round.place)
    return entries.compactMap { entry in
      entry.subjectNote.flatMap { recorder.round.record.notes[$0] }
        .map { CapturedNote($0, label: recorder.round.labels[$0.id]) }
    }
  }

  /// The one question about the words of a note that was just recorded, if there is any.
  func question(about note: CapturedNote) -> String? {
    recorder.round.record.question(about: note.id, reading: recorder.round.vocabulary)
  }

  /// What was typed, taken apart.
  private func typed(_ draft: Draft) -> TypedNote {
    let round = recorder.round
    let visit = round.record.visits[visit]
    return TypedNote(
      draft.text,
      labels: ElementLabels(prefixes: round.settings.elementPrefixes),
      window: draft.kind == .note ? recorder.window(of: visit) : nil,
      vocabulary: round.vocabulary,
      isLive: true
    )
  }

  /// The time that a note begins with; one that has not come yet is not a reason to lose the note.
  private func typedTime(of draft: Draft) -> Moment? {
    guard draft.kind == .note, let time = typed(draft).time else { return nil }
    let window = recorder.window(of: recorder.round.record.visits[visit])
    return try? TypedTime.clock(time).moment(in: window, now: recorder.session.world.now())
  }

  /// The facts that a draft is.
  private func events(of draft: Draft, number: inout Int) throws -> [Event] {
    switch draft.kind {
    case .note:
      defer { number += 1 }
      let note = typed(draft)
      return try typing { () throws(WordsError) in
        [.noteTaken(try note.note(in: visit, number: number, with: draft.element))]
      }
    case .mark(let lens, let value):
      defer { number += 1 }
      return try typing { () throws(WordsError) in
        [.noteTaken(try lens.mark(in: visit, number: number, value: value))]
      }
    case .revision(let id):
      guard let note = recorder.round.record.notes[id] else { return [] }
      return try typing { () throws(WordsError) in
        try typed(draft).revision(of: note, with: draft.element)
      }
    case .withdrawal(let id): return [.withdrawn(Withdrawn(subject: id.entry))]
    }
  }

  /// The note that a draft revises, where that takes a name out of it.
  private func noteThatLosesName(_ draft: Draft) throws -> EntryID? {
    guard case .revision(let id) = draft.kind else { return nil }
    let words = try Words(typed: typed(draft).text)
    return recorder.round.loses(nameIn: id.entry, for: words) ? id.entry : nil
  }

  /// Reads the round again if anybody added to it.
  mutating func refresh() throws {
    let session = recorder.session
    let now = try session.world.records.stamp?(recorder.round.place)
    guard now != stamp else { return }
    try reload()
    stamp = now
  }

  /// Reads the round again.
  mutating func reload() throws {
    let session = recorder.session
    let vocabulary = recorder.round.vocabulary
    let round = try session.load(recorder.round.place, .whole, finding: { _ in vocabulary })
    nextNumber = nil
    recorder = Recorder(
      session: session,
      round: round,
      writer: recorder.writer,
      author: recorder.author
    )
  }
}

extension Entry {
  /// The number of the note that the entry brought.
  fileprivate var noteNumber: Int? {
    guard case .noteTaken(let note) = event else { return nil }
    return note.number
  }

  /// The note that the entry brought or changed.
  fileprivate var subjectNote: NoteID? {
    switch event {
    case .noteTaken: NoteID(id)
    case .noteRevised(let fact): fact.note
    case .noteRetimed(let fact): fact.note
    case .noteTagged(let fact): fact.note
    case .withdrawn(let fact): NoteID(fact.subject)
    default: nil
    }
  }
}
