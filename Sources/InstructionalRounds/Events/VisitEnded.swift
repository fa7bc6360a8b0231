/// Recorded when the observers leave the room.
public struct VisitEnded: DescriptionFact {
  /// Which visit.
  public var visit: VisitID

  /// A visit ends.
  public init(visit: VisitID) { self.visit = visit }
}

extension VisitEnded: FoldedFact {
  package static var name: String { "visit-ended" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .visitEnded(self) }
  package var speaksOf: [EntryID] { [visit.entry] }
  package func reworded(_ change: (Words) -> Words) -> VisitEnded { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let moment = record.moment(of: entry)
    return record.change(visit) { $0.ended = max($0.ended ?? moment, moment) }
  }
}
