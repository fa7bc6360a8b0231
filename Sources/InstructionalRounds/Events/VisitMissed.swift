/// Recorded when a visit was dropped or cut short, with what happened.
public struct VisitMissed: DescriptionFact {
  /// Which visit.
  public var visit: VisitID
  /// How much of it, and what happened.
  public var what: What

  /// How much of a visit was missed, and what happened.
  public struct What: Hashable, Sendable {
    /// All of it, or the rest of it.
    public var extent: Extent
    /// Such as a fire drill.
    public var happened: Words

    /// Says what happened to a visit.
    public init(_ extent: Extent, happened: Words) {
      self.extent = extent
      self.happened = happened
    }
  }

  /// How much of a visit was missed.
  public enum Extent: String, CaseIterable, Hashable, Sendable {
    /// All of it.
    case dropped
    /// The rest of it.
    case cutShort = "cut short"
  }

  /// A visit was missed.
  public init(visit: VisitID, what: What) {
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
    VisitMissed(visit: visit, what: What(what.extent, happened: change(what.happened)))
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(visit) { $0.missed = what }
  }
}
