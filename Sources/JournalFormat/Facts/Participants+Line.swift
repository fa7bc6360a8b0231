import InstructionalRounds

extension ParticipantJoined: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.participant, participant)
    line.putAll(Head.roles, roles.inOrder)
    line.put(Head.team, team)
    line.put(Head.device, device)
    if isOnPage { line.put(Head.page, true) }
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      participant: try line.take(Head.participant),
      roles: Set(try line.all(Head.roles)),
      team: try line.find(Head.team),
      device: try line.find(Head.device),
      isOnPage: try line.find(Head.page) ?? false
    )
  }
}

extension ParticipantLeft: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.participant, participant)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(participant: try line.take(Head.participant))
  }
}
