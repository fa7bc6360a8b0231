/// Recorded when something of the core could not be seen in a visit, with what happened.
public struct GapNamed: DescriptionFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.gapNamed
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

extension GapNamed {
  /// See ``Fact/event``.
  public var event: Event { .gapNamed(self) }
  /// See ``Fact/speaksOf``.
  public var speaksOf: [EntryID] { [visit.entry] }

  /// See ``Fact/redacted()``.
  public func redacted() -> GapNamed {
    GapNamed(visit: visit, elements: elements, whatHappened: .redacted)
  }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let gap = NamedGap(entry: entry.id, elements: elements, whatHappened: whatHappened)
    return record.change(visit) { $0.gaps.append(gap) }
  }
}
