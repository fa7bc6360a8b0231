/// Recorded when the observers enter the room.
public struct VisitStarted: DescriptionFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.visitStarted
  /// Which visit.
  public var visit: VisitID

  /// A visit begins.
  public init(visit: VisitID) { self.visit = visit }
}

extension VisitStarted {
  /// See ``Fact/event``.
  public var event: Event { .visitStarted(self) }
  /// See ``Fact/speaksOf``.
  public var speaksOf: [EntryID] { [visit.entry] }
  /// See ``Fact/redacted()``.
  public func redacted() -> VisitStarted { self }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(visit) { $0.started = min($0.started ?? entry.happened, entry.happened) }
  }
}
