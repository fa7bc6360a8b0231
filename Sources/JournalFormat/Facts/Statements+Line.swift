import InstructionalRounds

extension StatementMade: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.statementKind, statement)
    line.put(Head.number, number)
    line.put(Head.prevalence, prevalence)
    line.putAll(Head.cites, cites)
    line.putAll(Head.contrary, contrary)
    line.put(Head.team, team)
    line.tell(.words, words)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      try line.take(Head.statementKind),
      number: try line.take(Head.number),
      words: try line.words(.words),
      prevalence: try line.find(Head.prevalence),
      cites: try line.all(Head.cites),
      contrary: try line.all(Head.contrary),
      team: try line.find(Head.team)
    )
  }
}

extension StatementAmended: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.statement, statement)
    line.put(Head.prevalence, prevalence)
    line.put(Head.cites, cites)
    line.put(Head.contrary, contrary)
    line.tell(.words, words)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      statement: try line.take(Head.statement),
      words: try line.wordsIfTold(.words),
      prevalence: try line.find(Head.prevalence),
      cites: try line.find(Head.cites),
      contrary: try line.find(Head.contrary)
    )
  }
}
