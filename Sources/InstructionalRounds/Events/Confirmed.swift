/// Recorded when the group holds on to what it said under an advance that was reopened since.
public struct Confirmed: AnalysisFact, PredictionFact, EvaluationFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.confirmed
  /// The entry that is confirmed.
  public var entry: EntryID

  /// Something said earlier is confirmed.
  public init(entry: EntryID) { self.entry = entry }
}

extension Confirmed {
  /// See ``Fact/event``.
  public var event: Event { .confirmed(self) }
  /// See ``Fact/speaksOf``.
  public var speaksOf: [EntryID] { [entry] }
  /// See ``Fact/redacted()``.
  public func redacted() -> Confirmed { self }

  /// See ``Fact/apply(_:_:to:)``; what it does is done by ``StageOrder``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    true
  }
}
