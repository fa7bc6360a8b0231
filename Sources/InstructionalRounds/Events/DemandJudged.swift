/// Recorded when the group says at which level a task stood: a judgment, and so analysis.
public struct DemandJudged: AnalysisFact {
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

extension DemandJudged: FoldedFact {
  package static var name: String { "demand" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .demandJudged(self) }
  package var speaksOf: [EntryID] { [task.entry] }
  package func reworded(_ change: (Words) -> Words) -> DemandJudged { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(task) { task in
      task.demand = demand
      task.judgments[entry.author] = demand
    }
  }
}
