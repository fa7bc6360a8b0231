import InstructionalRounds

extension Recorder {
  /// Refuses to mend somebody else's note, before anybody is asked anything about it.
  func checkMayMend(_ thing: Thing) throws(Refusal) {
    guard case .note(let note) = thing else { return }
    try round.check(round.record.refusal(ofMending: note, by: [writer.code, author]))
  }
}

/// What the door of the round will say, asked before anything else is.
extension CurrentRound {
  /// Refuses a fact that the round's stage does not take.
  func checkStage(takes kind: FactKind) throws(Refusal) {
    guard kind.home.takes(at: record.stage) else { throw .stage(kind, in: record.stage) }
  }

  /// Refuses what somebody does who has not the role for it.
  func checkRole(of code: ParticipantCode, for deed: Deed) throws(Refusal) {
    try check(record.refusal(of: deed, by: code))
  }

  /// Refuses to take words out of a record that is under a hold.
  func checkHold() throws(Refusal) {
    try check(record.custody.holdSetBy.map { .onHold(setBy: $0) })
  }

  /// What a label cites, as it reads now; late and withdrawn things cannot be cited.
  func citation(_ label: TypedLabel) throws -> Citation {
    let thing = try thing(label)
    try check(thing)
    switch thing {
    case .note(let note): return Citation(note)
    case .task(let task): return Citation(task)
    case .table, .group, .statement, .prediction, .work:
      throw Unclear.otherKind(label.text, is: thing.kind, wanted: [.note, .task])
    }
  }

  /// What labels cite; a group stands for the notes in it, and nothing is cited twice.
  func citations(_ lists: [LabelList]) throws -> [Citation] {
    var seen: Set<Citation> = []
    return try lists.flatMap(\.labels).flatMap { label -> [Citation] in
      guard case .group(let group) = try thing(label) else { return [try citation(label)] }
      return group.notes.compactMap { record.notes[$0] }.filter(\.counts).map(Citation.init)
    }
    .filter { seen.insert($0).inserted }
  }

  /// Refuses to rest anything on a thing that is late, withdrawn or to be confirmed.
  func check(_ thing: Thing) throws(Refusal) { try check(thing.refusal) }

  fileprivate func check(_ refusal: DoorRefusal?) throws(Refusal) {
    if let refusal { throw Refusal(refusal, in: self) }
  }
}

extension Refusal {
  /// What the door said, with what its things are called.
  init(_ refusal: DoorRefusal, in round: CurrentRound) {
    func name(_ entry: EntryID) -> String {
      round.thing(entry).map(round.name) ?? round.labels[entry]
    }
    self =
      switch refusal {
      case .stage(let kind, let stage): .stage(kind, in: stage)
      case .notPast(let target, let stage): .notPast(target, in: stage)
      case .role(let deed, let code, let roles, let holders):
        .role(deed, by: code, of: roles, holders: holders)
      case .somebodyElses(let note):
        .somebodyElses(name(note.entry), round.record.notes[note]?.author ?? note.entry.writer.code)
      case .late(let entry): .late(name(entry))
      case .withdrawn(let entry): .withdrawn(name(entry))
      case .unconfirmed(let entry): .unconfirmed(name(entry))
      case .onHold(let who): .onHold(who)
      case .notWaivable(let gate): .notWaivable(gate)
      }
  }
}
