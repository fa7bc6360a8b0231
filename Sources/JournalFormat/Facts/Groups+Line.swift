import InstructionalRounds

extension Grouped: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.number, number)
    line.putAll(Head.notes, notes)
    line.put(Head.team, team)
    line.tell(.heading, heading)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      number: try line.take(Head.number),
      heading: try line.words(.heading),
      notes: try line.all(Head.notes),
      team: try line.find(Head.team)
    )
  }
}

extension Regrouped: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.group, group)
    line.putAll(Head.adds, adds)
    line.putAll(Head.drops, drops)
    line.tell(.heading, heading)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      group: try line.take(Head.group),
      adds: try line.all(Head.adds),
      drops: try line.all(Head.drops),
      heading: try line.wordsIfTold(.heading)
    )
  }
}
