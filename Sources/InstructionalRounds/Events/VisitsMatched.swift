/// Recorded when someone says that two visits, planned apart, are the same.
public struct VisitsMatched: OpenFact {
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

extension VisitsMatched: FoldedFact {
  package static var name: String { "visits-matched" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .visitsMatched(self) }
  package var speaksOf: [EntryID] { [visit.entry, other.entry] }
  package func reworded(_ change: (Words) -> Words) -> VisitsMatched { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.match(visit, other)
  }
}
