import InstructionalRounds

extension TaskStated: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.visit, visit)
    line.putAll(Head.cites, cites)
    line.tell(.words, words)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      visit: try line.take(Head.visit),
      words: try line.words(.words),
      cites: try line.all(Head.cites)
    )
  }
}

extension DemandJudged: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.task, task)
    line.put(Head.scale, demand.scale)
    line.put(Head.level, demand.level)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    let demand = Demand(scale: try line.take(Head.scale), level: try line.take(Head.level))
    self.init(task: try line.take(Head.task), demand: demand)
  }
}
