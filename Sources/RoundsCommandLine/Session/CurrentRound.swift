import InstructionalRounds
import ProtocolLibrary

/// A round as it stands on the disk, ready to be asked.
struct CurrentRound: Sendable {
  /// Where it is.
  let place: Records.Place
  /// The entries, in order.
  let history: History
  /// What they say.
  let record: RoundRecord
  /// How its language is read.
  let vocabulary: Vocabulary
  /// What its things are called.
  let labels: Labels
  /// What could not be read, in words for people.
  let damage: [String]

  /// Folds what was read, and finds the word list of the name that its protocol gives.
  init(
    _ reading: Records.Reading,
    at place: Records.Place,
    finding vocabulary: (_ name: String) -> Vocabulary
  ) {
    let round = RoundInProgress(folding: reading.entries, reading: .none)
    self.place = place
    history = round.history
    record = round.record
    self.vocabulary = vocabulary(round.record.observationProtocol.language.vocabulary)
    labels = Labels(round.record)
    damage = reading.damage
  }

  /// The round with entries that were added.
  func adding(_ entries: [Entry]) -> CurrentRound {
    let all = history.entries + history.conflicting + entries
    return CurrentRound(
      Records.Reading(entries: all, damage: damage),
      at: place,
      finding: { _ in vocabulary }
    )
  }
}

extension CurrentRound {
  /// The settings that it was opened with.
  var settings: ObservationProtocol { record.observationProtocol }

  /// What the gates at the end of its stage want.
  var report: GateReport { GateReport(record, reading: vocabulary) }

  /// Whether somebody who is still there has a role.
  func holders(of role: Role) -> [ParticipantCode] {
    record.participants.values.filter { $0.roles.contains(role) && !$0.hasLeft }.map(\.code)
      .sorted()
  }
}

extension Session {
  /// Reads the round that the line speaks of.
  func currentRound() throws -> CurrentRound { try load(try place()) }

  /// Reads a round, with the word list that its protocol names.
  func load(_ place: Records.Place) throws -> CurrentRound {
    CurrentRound(try read(place), at: place, finding: vocabulary(named:))
  }

  /// Reads as much of a round as somebody's next note needs: no other person's notes.
  func load(_ place: Records.Place, forNotesBy code: ParticipantCode) throws -> CurrentRound {
    let read = world.records.readForNotes
    let reading = try read.map { try $0(place, code) } ?? world.records.read(place)
    finishTakingOut(reading, in: place)
    return CurrentRound(reading, at: place, finding: vocabulary(named:))
  }

  /// Reads a round with a word list that is at hand.
  func load(_ place: Records.Place, reading vocabulary: Vocabulary) throws -> CurrentRound {
    CurrentRound(try read(place), at: place, finding: { _ in vocabulary })
  }

  private func read(_ place: Records.Place) throws -> Records.Reading {
    let reading = try world.records.read(place)
    finishTakingOut(reading, in: place)
    return reading
  }

  /// Takes words out of the files that are out of the record already.
  ///
  /// Whoever took them out was stopped in the middle, or an old copy came later. What is read holds no
  /// such words either way, so that a disk that can only be read is no reason to stop.
  private func finishTakingOut(_ reading: Records.Reading, in place: Records.Place) {
    if reading.hasWordsToGo { takeOutWords(in: place) }
  }
}
