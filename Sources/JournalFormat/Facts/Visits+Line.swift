import InstructionalRounds

extension VisitPlanned: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.visitNumber, number)
    line.put(Head.team, team)
    line.put(Head.day, plan.day)
    line.put(Head.begins, plan.begins)
    line.put(Head.ends, plan.ends)
    line.tell(.subject, plan.subject)
    line.tell(.gradeBand, plan.gradeBand)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    let plan = VisitPlan(
      day: try line.find(Head.day),
      begins: try line.find(Head.begins),
      ends: try line.find(Head.ends),
      subject: try line.wordsIfTold(.subject),
      gradeBand: try line.wordsIfTold(.gradeBand)
    )
    self.init(number: try line.take(Head.visitNumber), team: try line.find(Head.team), plan: plan)
  }
}

extension VisitStarted: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.visit, visit)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(visit: try line.take(Head.visit))
  }
}

extension VisitEnded: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.visit, visit)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(visit: try line.take(Head.visit))
  }
}

extension VisitMissed: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.visit, visit)
    line.put(Head.extent, what.extent)
    line.tell(.whatHappened, what.happened)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    let what = MissedVisit(try line.take(Head.extent), happened: try line.words(.whatHappened))
    self.init(visit: try line.take(Head.visit), what: what)
  }
}

extension VisitsMatched: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.visit, visit)
    line.put(Head.otherVisit, other)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(visit: try line.take(Head.visit), other: try line.take(Head.otherVisit))
  }
}

extension GapNamed: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.visit, visit)
    line.putAll(Head.elements, elements.inOrder)
    line.tell(.whatHappened, whatHappened)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      visit: try line.take(Head.visit),
      elements: Set(try line.all(Head.elements)),
      whatHappened: try line.words(.whatHappened)
    )
  }
}
