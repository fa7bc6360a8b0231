import InstructionalRounds
import Observing

/// The drafts of a writer: those of this sitting, and those that an earlier one left behind.
struct DraftKeeper: Sendable {
  /// What is kept of the visit that is observed.
  private(set) var kept: [Draft] = []
  private var others: [DraftLine]
  private let place: Records.KeptDraft?

  /// Opens the drafts of whoever records.
  init(_ record: LiveRecord) throws {
    let recorder = record.recorder
    place = try recorder.session.world.records.drafts?(recorder.writer, recorder.round.place)
    others = [DraftLine](line: place?.left ?? [], lenses: recorder.round.settings.lenses)
  }

  /// What was left behind of a visit; what is in the record already was saved after all.
  mutating func left(for record: LiveRecord) -> [Draft] {
    let left = others.drafts(in: record.visit)
    others.removeAll { $0.visit == record.visit }
    kept = left
    let round = record.recorder.round
    let own = round.history.entries.lazy.filter { $0.author == record.recorder.author }
    let moments = Set(own.filter { $0.event.holdsTypedWords }.map(\.happened))
    return left.filter { draft in !moments.contains(draft.at) || draft.text.isEmpty }
  }

  /// The number of another visit with drafts.
  func leftElsewhere(than record: LiveRecord) -> VisitNumber? {
    let visit = others.first { $0.visit != record.visit && !$0.drafts.isEmpty }?.visit
    return visit.flatMap { record.recorder.round.record.visits[$0]?.number }
  }

  /// Keeps drafts in place of those before.
  mutating func keep(_ drafts: [Draft], of visit: VisitID) throws {
    guard drafts != kept else { return }
    // What could not be kept is tried again when more is typed, and not over and over.
    kept = drafts
    if drafts.isEmpty, others.isEmpty {
      try place?.clear()
    } else {
      try place?.keep((others + [DraftLine(visit: visit, drafts: drafts)]).line)
    }
  }
}

extension Event {
  /// Whether words of the live view's line came to be this entry; a visit may begin with its first key.
  fileprivate var holdsTypedWords: Bool { kind == NoteTaken.kind || kind == NoteRevised.kind }
}
