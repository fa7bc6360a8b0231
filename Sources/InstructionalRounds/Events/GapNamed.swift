/// Recorded when something of the core could not be seen in a visit, with what happened.
public struct GapNamed: DescriptionFact {
  /// Which visit.
  public var visit: VisitID
  /// What there is no evidence of.
  public var elements: Set<CoreElement>
  /// What happened.
  public var whatHappened: Words

  /// Something could not be seen.
  public init(visit: VisitID, elements: Set<CoreElement>, whatHappened: Words) {
    self.visit = visit
    self.elements = elements
    self.whatHappened = whatHappened
  }
}

extension GapNamed: FoldedFact {
  package static var name: String { "gap-named" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .gapNamed(self) }
  package var speaksOf: [EntryID] { [visit.entry] }

  package func reworded(_ change: (Words) -> Words) -> GapNamed {
    GapNamed(visit: visit, elements: elements, whatHappened: change(whatHappened))
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let gap = NamedGap(entry: entry.id, elements: elements, whatHappened: whatHappened)
    return record.change(visit) { $0.gaps.append(gap) }
  }
}
