import InstructionalRounds

extension Proposed: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.number, number)
    line.put(Head.horizon, horizon)
    line.put(Head.team, team)
    line.putAll(Head.answers, answers)
    line.tell(.words, words)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      number: try line.take(Head.number),
      words: try line.words(.words),
      horizon: try line.take(Head.horizon),
      team: try line.find(Head.team),
      answers: try line.all(Head.answers)
    )
  }
}

extension ProposalAmended: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.work, work)
    line.put(Head.horizon, horizon)
    line.tell(.words, words)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      work: try line.take(Head.work),
      words: try line.wordsIfTold(.words),
      horizon: try line.find(Head.horizon)
    )
  }
}

extension PositionTaken: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.work, work)
    line.put(Head.scale, scale)
    line.putAll(Head.hands, hands)
    line.put(Head.everyoneHeard, everyoneHeard)
    line.tell(.concerns, concerns, count: Head.concernCount)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      work: try line.take(Head.work),
      scale: try line.take(Head.scale),
      hands: try line.all(Head.hands),
      everyoneHeard: try line.take(Head.everyoneHeard),
      concerns: try line.wordsIfTold(.concerns, count: Head.concernCount) ?? []
    )
  }
}

extension Progressed: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.work, work)
    line.put(Head.value, value)
    line.put(Head.state, state)
    line.put(Head.due, due)
    line.putAll(Head.seenIn, seenIn)
    line.putAll(Head.cells, cells)
    line.tell(.seen, seen)
    line.tell(.owner, owner)
    line.tell(.reason, reason)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      work: try line.take(Head.work),
      seen: try line.words(.seen),
      value: try line.find(Head.value),
      state: try line.find(Head.state),
      due: try line.find(Head.due),
      owner: try line.wordsIfTold(.owner),
      reason: try line.wordsIfTold(.reason),
      seenIn: try line.all(Head.seenIn),
      cells: try line.all(Head.cells)
    )
  }
}

extension Themed: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.putAll(Head.members, members)
    line.tell(.words, words)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(words: try line.words(.words), members: try line.all(Head.members))
  }
}
