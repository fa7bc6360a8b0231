import InstructionalRounds

extension Predicted: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.number, number)
    line.putAll(Head.statements, statements)
    line.put(Head.team, team)
    line.tell(.words, words)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      number: try line.take(Head.number),
      words: try line.words(.words),
      restingOn: try line.all(Head.statements),
      team: try line.find(Head.team)
    )
  }
}

extension PredictionAmended: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.prediction, prediction)
    line.put(Head.statements, statements)
    line.tell(.words, words)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      prediction: try line.take(Head.prediction),
      words: try line.wordsIfTold(.words),
      restingOn: try line.find(Head.statements)
    )
  }
}
