import InstructionalRounds
import Journaling
import Observing

/// The record of a visit, resident in memory: each note is one line more on the disk, and nothing is
/// read again for it.
struct LiveRecord: Sendable {
  /// Who records, in the round as it was last seen.
  private(set) var recorder: Recorder
  /// The visit.
  let visit: VisitID
  /// By what it is seen that somebody else added something.
  private var stamp: Int?

  /// The record of a visit, with all that is visible now.
  init(_ recorder: Recorder, visit: VisitID) {
    self.recorder = recorder
    self.visit = visit
    stamp = try? recorder.session.world.records.stamp?(recorder.round.place)
  }
}

extension LiveRecord {
  /// The author's notes in the visit, as they stand.
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
    var number = recorder.nextNoteNumber(of: recorder.author)
    var recordings: [Recording] = []
    for draft in drafts {
      for event in try events(of: draft, number: &number) {
        let moment = typedTime(of: draft) ?? draft.at
        recordings.append(try recorder.recording(event, at: moment))
      }
    }
    guard !recordings.isEmpty else { return [] }
    let result = try recorder.record(recordings)
    recorder = recorder.after(result)
    // What others add at this very moment is seen when they add more, or when the visit is opened again.
    stamp = try? recorder.session.world.records.stamp?(recorder.round.place)
    let round = result.round
    return result.entries.compactMap { entry in
      entry.subjectNote.flatMap { round.record.notes[$0] }
        .map { CapturedNote($0, label: round.labels[$0.id]) }
    }
  }

  /// The one question about the words of a note that was just recorded, if there is any; a name comes
  /// first, because it would leave the room.
  func question(about note: CapturedNote) -> String? {
    let round = recorder.round
    guard let note = round.record.notes[note.id], !round.settings.isMark(note),
      let words = note.words.text
    else { return nil }
    let flags = round.vocabulary.reading(of: words, under: round.settings.language).flags
      .filter { !round.record.isNobody($0) }
    let flag = flags.first { $0.kind == .name } ?? flags.first
    return flag.map(round.vocabulary.question(for:))
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

  /// The time that a note begins with; one that has not come yet is no reason to lose the note.
  private func typedTime(of draft: Draft) -> Moment? {
    guard draft.kind == .note, let time = typed(draft).time else { return nil }
    return try? recorder.moment(time, in: recorder.round.record.visits[visit])
  }

  /// The facts that a draft is.
  private func events(of draft: Draft, number: inout Int) throws -> [Event] {
    switch draft.kind {
    case .note:
      let reading = typed(draft)
      let elements = reading.elements.union([draft.element].compactMap(\.self))
      defer { number += 1 }
      let words = try Words(typed: reading.text)
      return [
        .noteTaken(NoteTaken(visit: visit, number: number, words: words, elements: elements))
      ]
    case .mark(let lens):
      defer { number += 1 }
      let fact = NoteTaken(
        visit: visit,
        number: number,
        words: try Words(typed: lens.meaning),
        elements: Set([lens.element].compactMap(\.self)),
        lenses: [lens.code]
      )
      return [.noteTaken(fact)]
    case .revision(let id): return try revision(of: id, by: draft)
    case .withdrawal(let id): return [.withdrawn(Withdrawn(subject: id.entry))]
    }
  }

  /// The note that a draft revises, where that takes a name out of it.
  private func noteThatLosesName(_ draft: Draft) throws -> EntryID? {
    guard case .revision(let id) = draft.kind else { return nil }
    let words = try Words(typed: typed(draft).text)
    return recorder.round.loses(nameIn: id.entry, for: words) ? id.entry : nil
  }

  /// Other words for a note, other elements, or both.
  private func revision(of id: NoteID, by draft: Draft) throws -> [Event] {
    let reading = typed(draft)
    let words = try Words(typed: reading.text)
    guard let note = recorder.round.record.notes[id] else { return [] }
    let elements = reading.elements.union([draft.element].compactMap(\.self))
    var events: [Event] = []
    if words != note.words { events.append(.noteRevised(NoteRevised(note: id, words: words))) }
    if !elements.isEmpty, elements != note.elements {
      events.append(.noteTagged(NoteTagged(note: id, elements: elements, lenses: note.lenses)))
    }
    return events
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
    recorder = Recorder(
      session: session,
      round: round,
      writer: recorder.writer,
      author: recorder.author
    )
  }
}

extension Entry {
  /// The note that the entry brought or changed.
  fileprivate var subjectNote: NoteID? {
    switch event {
    case .noteTaken: NoteID(id)
    case .noteRevised(let fact): fact.note
    case .noteTagged(let fact): fact.note
    case .withdrawn(let fact): NoteID(fact.subject)
    default: nil
    }
  }
}
