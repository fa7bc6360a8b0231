/// Recorded when a wording is kept although it was asked about, with the reason.
public struct Kept: OpenFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.kept
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

extension Kept {
  /// See ``Fact/event``.
  public var event: Event { .kept(self) }
  /// See ``Fact/speaksOf``.
  public var speaksOf: [EntryID] { [subject] }
  /// See ``Fact/redacted()``.
  public func redacted() -> Kept { Kept(subject: subject, reason: .redacted) }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(NoteID(subject)) { $0.keptBecause = reason }
      || record.change(StatementID(subject)) { $0.keptBecause = reason }
  }
}
