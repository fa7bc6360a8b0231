/// Recorded when the observers enter the room.
public struct VisitStarted: DescriptionFact {
  /// Which visit.
  public var visit: VisitID

  /// A visit begins.
  public init(visit: VisitID) { self.visit = visit }
}

extension VisitStarted: FoldedFact {
  package static var name: String { "visit-started" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .visitStarted(self) }
  package var speaksOf: [EntryID] { [visit.entry] }
  package func reworded(_ change: (Words) -> Words) -> VisitStarted { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let moment = record.moment(of: entry)
    return record.change(visit) { $0.started = min($0.started ?? moment, moment) }
  }
}
