/// Recorded when a visit was dropped or cut short, with what happened.
public struct VisitMissed: DescriptionFact {
  /// Which visit.
  public var visit: VisitID
  /// How much of it, and what happened.
  public var what: MissedVisit

  /// A visit was missed.
  public init(visit: VisitID, what: MissedVisit) {
    self.visit = visit
    self.what = what
  }
}

extension VisitMissed: FoldedFact {
  package static var name: String { "visit-missed" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .visitMissed(self) }
  package var speaksOf: [EntryID] { [visit.entry] }

  package func reworded(_ change: (Words) -> Words) -> VisitMissed {
    VisitMissed(visit: visit, what: MissedVisit(what.extent, happened: change(what.happened)))
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(visit) { $0.missed = what }
  }
}
