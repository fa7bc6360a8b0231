import InstructionalRounds

extension CustodyStated: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.keptUntil, keptUntil)
    line.put(Head.onHold, isOnHold)
    line.put(Head.voluntary, isVoluntary)
    line.tell(.owner, owner)
    line.tell(.holdSetBy, holdSetBy)
    line.tell(.toldBy, toldBy)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init()
    owner = try line.wordsIfTold(.owner)
    keptUntil = try line.find(Head.keptUntil)
    isOnHold = try line.find(Head.onHold)
    holdSetBy = try line.wordsIfTold(.holdSetBy)
    isVoluntary = try line.find(Head.voluntary)
    toldBy = try line.wordsIfTold(.toldBy)
  }
}

extension Consented: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.statement, statement)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(statement: try line.take(Head.statement))
  }
}
