/// Recorded when the facilitator lets something that came late be cited after all.
public struct Admitted: AnalysisFact, PredictionFact, EvaluationFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.admitted
  /// The entry that came late.
  public var entry: EntryID

  /// Something late is admitted.
  public init(entry: EntryID) { self.entry = entry }
}

extension Admitted {
  /// See ``Fact/event``.
  public var event: Event { .admitted(self) }
  /// See ``Fact/speaksOf``.
  public var speaksOf: [EntryID] { [entry] }
  /// See ``Fact/redacted()``.
  public func redacted() -> Admitted { self }

  /// See ``Fact/apply(_:_:to:)``; what it does is done by ``StageOrder``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    true
  }
}
