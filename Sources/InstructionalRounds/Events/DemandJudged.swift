/// Recorded when the group says at which level a task stood: a judgement, and so analysis.
public struct DemandJudged: AnalysisFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.demandJudged
  /// Which task.
  public var task: TaskID
  /// The level.
  public var demand: Demand

  /// A level is given.
  public init(task: TaskID, demand: Demand) {
    self.task = task
    self.demand = demand
  }
}

extension DemandJudged {
  /// See ``Fact/event``.
  public var event: Event { .demandJudged(self) }
  /// See ``Fact/speaksOf``.
  public var speaksOf: [EntryID] { [task.entry] }
  /// See ``Fact/redacted()``.
  public func redacted() -> DemandJudged { self }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(task) { $0.demand = demand }
  }
}
