/// Recorded when a wording is kept although it was asked about, with the reason.
public struct Kept: OpenFact {
  /// The entry that brought the note or the statement into the record.
  public var subject: EntryID
  /// Why.
  public var reason: Words

  /// A wording is kept.
  public init(subject: EntryID, reason: Words) {
    self.subject = subject
    self.reason = reason
  }
}

extension Kept: FoldedFact {
  package static var name: String { "kept" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .kept(self) }
  package var rewords: EntryID? { subject }
  package var speaksOf: [EntryID] { [subject] }
  package func reworded(_ change: (Words) -> Words) -> Kept {
    Kept(subject: subject, reason: change(reason))
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(NoteID(subject)) { $0.keptBecause = reason }
      || record.change(StatementID(subject)) { $0.keptBecause = reason }
  }
}
