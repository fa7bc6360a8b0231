/// Recorded when someone says that two visits, planned apart, are the same.
public struct VisitsMatched: OpenFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.visitsMatched
  /// One of them.
  public var visit: VisitID
  /// The other.
  public var other: VisitID

  /// Two visits are the same.
  public init(visit: VisitID, other: VisitID) {
    self.visit = visit
    self.other = other
  }
}

extension VisitsMatched {
  /// See ``Fact/event``.
  public var event: Event { .visitsMatched(self) }
  /// See ``Fact/speaksOf``.
  public var speaksOf: [EntryID] { [visit.entry, other.entry] }
  /// See ``Fact/redacted()``.
  public func redacted() -> VisitsMatched { self }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.match(visit, other)
  }
}
