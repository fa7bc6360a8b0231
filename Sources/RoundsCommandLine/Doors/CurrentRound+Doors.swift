import InstructionalRounds

extension Recorder {
  /// Refuses to mend somebody else's note: it is its author's, or whoever's who typed it.
  ///
  /// The facilitator may, as notes have to be mended when their authors have left.
  func checkMayMend(_ thing: Thing) throws(Refusal) {
    guard case .note(let note) = thing else { return }
    let hands = [note.author, note.id.entry.writer.code] + round.holders(of: .facilitator)
    guard hands.contains(writer.code) || hands.contains(author) else {
      throw .somebodyElses(round.labels[note.id], note.author)
    }
  }
}

/// Doors decide when an entry is written, with all that is visible then.
///
/// What is read later is never asked again: the fold keeps the order, and nothing else.
extension CurrentRound {
  /// Refuses a fact that the round's stage does not take.
  func checkStage(takes kind: FactKind) throws(Refusal) {
    let isTaken =
      switch kind.home {
      case .stage(let home): home == record.stage
      case .untilClosed: record.stage != .closed
      case .fromAdoption: record.stage >= .evaluation
      case .opening: record.charter == nil
      case .order, .anywhere, .unknown: true
      }
    guard isTaken else { throw .stage(kind, in: record.stage) }
  }

  /// Refuses an event that the round's stage does not take; what a closed round takes, such as a report
  /// or a theme, can be taken back there.
  func checkStage(takes event: Event) throws(Refusal) {
    if case .withdrawn(let fact) = event, record.stage == .closed,
      history.takesWhatStaysOpen(fact.subject)
    {
      return
    }
    try checkStage(takes: event.kind)
  }

  /// Refuses what somebody does who has not the role for it.
  func checkRole(of code: ParticipantCode, for deed: Deed) throws(Refusal) {
    let holders = holders(of: deed.role)
    guard holders.contains(code) else {
      let roles = record.participants[code]?.roles ?? []
      throw .role(deed, by: code, of: Role.allCases.filter(roles.contains), holders: holders)
    }
  }

  /// What a label cites, as it reads now; late and withdrawn things cannot be cited.
  func citation(_ label: TypedLabel) throws -> Citation {
    let thing = try thing(label)
    try check(thing)
    switch thing {
    case .note(let note): return Citation(note)
    case .task(let task): return Citation(task)
    case .group, .statement, .prediction, .work:
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
  func check(_ thing: Thing) throws(Refusal) {
    if thing.withdrawal != nil { throw .withdrawn(name(thing)) }
    switch thing.standing {
    case .late: throw .late(name(thing))
    case .toBeConfirmed: throw .unconfirmed(name(thing))
    case .counts, .waiting, .noEffect: return
    }
  }
}
