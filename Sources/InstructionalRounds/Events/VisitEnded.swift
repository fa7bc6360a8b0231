/// Recorded when the observers leave the room.
public struct VisitEnded: DescriptionFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.visitEnded
  /// Which visit.
  public var visit: VisitID

  /// A visit ends.
  public init(visit: VisitID) { self.visit = visit }
}

extension VisitEnded {
  /// See ``Fact/event``.
  public var event: Event { .visitEnded(self) }
  /// See ``Fact/speaksOf``.
  public var speaksOf: [EntryID] { [visit.entry] }
  /// See ``Fact/redacted()``.
  public func redacted() -> VisitEnded { self }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(visit) { $0.ended = max($0.ended ?? entry.happened, entry.happened) }
  }
}
