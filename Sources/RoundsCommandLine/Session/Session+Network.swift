import InstructionalRounds
import Journaling

extension Session {
  /// The rounds of the network, by name.
  func places() throws -> [Records.Place] {
    let folder = try networkFolder()
    return try world.records.rounds(folder).map { Records.Place(folder: folder, round: $0) }
  }

  /// Goes through the rounds of the network one by one, without their notes, and keeps what is made
  /// of each; what could not be read is said.
  func throughRounds<Value: Sendable>(
    passingOver isPassedOver: (RememberedRound.Facts) -> Bool = { _ in false },
    _ compile: @Sendable (CurrentRound) throws -> [Value]
  ) throws -> [Value] {
    var all: [Value] = []
    let places = try places().filter { !(known($0).map(isPassedOver) ?? false) }
    try places.concurrently { place in
      Result {
        let round = try outline(of: place)
        return (round.damage, try compile(round))
      }
    } inOrder: { result in
      let (damages, values) = try result.get()
      for damage in damages { say("! \(damage)") }
      all += values
    }
    world.records.memory?.keep()
    return all
  }

  /// A round without its notes, where there is a cheaper way to it; what cites notes still stands.
  func outline(of place: Records.Place) throws -> CurrentRound {
    let round = try load(place, .withoutNotes, finding: vocabulary(named:))
    world.records.memory?.remember(place, facts(of: round), nil)
    return round
  }

  /// A round of the network that a line names.
  func place(of round: RoundID) throws -> Records.Place {
    let places = try places()
    guard let place = places.first(where: { $0.round == round }) else {
      throw NotThere.round(round, known: places.map(\.round))
    }
    return place
  }

  /// The round that a label names, or else the one that the line speaks of.
  func place(of label: PlacedLabel) throws -> Records.Place {
    try label.round.map(place(of:)) ?? place()
  }
}

extension Session {
  /// A round with its notes counted: by their heads where that tells, otherwise by folding them.
  func readForCounting(
    _ place: Records.Place,
    lens: String?
  ) throws -> (round: CurrentRound, notes: NoteCount) {
    if let outline = try world.records.readOutline?(place, lens) {
      let round = CurrentRound(outline.reading, at: place, finding: vocabulary(named:))
      if let notes = outline.notes.count(in: round.record, round.history) {
        if lens == nil, let memory = world.records.memory,
          let packed = notes.packed(in: round.record)
        {
          memory.remember(place, facts(of: round), packed)
        }
        return (round, notes)
      }
    }
    let round = try load(place)
    return (round, NoteCount(round.record, lens: lens))
  }

  /// Who reports or says something of a round that may be closed: also somebody who was not in it, for
  /// whom this device keeps a journal there from then on.
  func commentator(in place: Records.Place) throws -> Recorder {
    let round = try load(place)
    let writer = try commentingWriter(in: round)
    return try Recorder(session: self, round: round, writer: writer, author: nil)
  }

  private func commentingWriter(in round: CurrentRound) throws -> WriterID {
    let place = round.place
    guard round.record.stage == .closed else { return try writer(in: place) }
    let own = try world.records.ownWriters(place)
    guard let code = try participantNamed(), !own.contains(where: { $0.code == code }) else {
      guard !own.isEmpty else { throw Unclear.nobodyWrites(place.round) }
      return try writer(in: place)
    }
    say("You are now recording in \(place.round) as \(code).")
    return try world.records.join(code, place)
  }
}

extension Session {
  /// What the device remembers of a round whose files nobody has changed since.
  func known(_ place: Records.Place) -> RememberedRound.Facts? {
    world.records.memory?.known(place)?.facts
  }

  /// What is remembered of a round.
  private func facts(of round: CurrentRound) -> RememberedRound.Facts {
    let school = round.record.charter.flatMap {
      world.records.memory?.number($0.school, round.place.folder)
    }
    return RememberedRound.Facts(
      school: school ?? 0,
      workCount: LedgerItem.all(round.record).count,
      isClosed: round.record.stage == .closed
    )
  }
}

extension CurrentRound {
  /// The round as others may read of it: with a mark in place of every name that is open.
  var withoutNames: RoundRecord { record.hidingNames(in: history, reading: vocabulary) }
}
