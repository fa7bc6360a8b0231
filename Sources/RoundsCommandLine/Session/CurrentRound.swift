import InstructionalRounds
import Journaling
import ProtocolLibrary

/// A round as it is on the disk, ready to be asked.
struct CurrentRound: Sendable {
  /// Where it is.
  let place: Records.Place
  /// The entries, and what they say.
  private var fold: Fold
  /// How its language is read.
  let vocabulary: Vocabulary
  /// What its things are called.
  private(set) var labels: Labels
  private var index = LabelIndex()
  /// What could not be read, in words for people.
  let damage: [String]
  /// The entries whose words are hidden, and can still be taken out for good.
  let hidden: Set<EntryID>

  /// Folds what was read, and finds the word list of the name that its protocol gives.
  init(
    _ reading: Records.Reading,
    at place: Records.Place,
    finding vocabulary: (_ name: String) -> Vocabulary
  ) {
    fold = Fold(History(reading.entries))
    self.place = place
    self.vocabulary = vocabulary(fold.record.observationProtocol.language.vocabulary)
    labels = Labels(fold.record)
    damage = reading.damage
    hidden = Set(reading.hidden)
  }

  /// The round with entries that were added.
  func adding(_ entries: [Entry]) -> CurrentRound {
    var round = self
    round.add(entries)
    return round
  }

  /// Adds entries, which costs no more than themselves where they only bring notes.
  mutating func add(_ entries: [Entry]) {
    fold.append(contentsOf: entries)
    index = LabelIndex()
    let notes = entries.compactMap { record.notes[NoteID($0.id)] }
    if notes.count == entries.count {
      for note in notes { labels.insert(note, of: record) }
    } else {
      labels = Labels(record)
    }
  }
}

extension CurrentRound {
  /// What a typed label may mean: nothing, one thing, or several.
  func entries(named label: String) -> [EntryID] { index.entries(named: label, among: labels) }

  /// The entries, in order.
  var history: History { fold.history }

  /// What they say.
  var record: RoundRecord { fold.record }

  /// The round in its stage, as the library's types have it.
  var inProgress: RoundInProgress { RoundInProgress(fold, reading: vocabulary) }
}

extension CurrentRound {
  /// The settings that it was opened with.
  var settings: ObservationProtocol { record.observationProtocol }

  /// What the gates at the end of its stage want.
  var report: GateReport { GateReport(record, reading: vocabulary) }

  /// Those who are still there and have a role.
  func holders(of role: Role) -> [ParticipantCode] { record.holders(of: role) }
}

extension Session {
  /// Reads the round that the line speaks of.
  func currentRound() throws -> CurrentRound { try load(try place()) }

  /// Reads a round, with the word list that its protocol names.
  func load(_ place: Records.Place) throws -> CurrentRound {
    try load(place, .whole, finding: vocabulary(named:))
  }

  /// Reads a part of a round; what is left of it is not to be asked for anything else.
  func load(
    _ place: Records.Place,
    _ part: JournalPart,
    finding vocabulary: (_ name: String) -> Vocabulary
  ) throws -> CurrentRound {
    let reading = try world.records.read(place, part)
    finishTakingOut(reading, in: place)
    return CurrentRound(reading, at: place, finding: vocabulary)
  }

  /// Takes words out of the files that are out of the record already.
  ///
  /// Whoever took them out was stopped in the middle, or an old copy came later. What is read holds no
  /// such words either way, so that a disk that can only be read is not a reason to stop.
  private func finishTakingOut(_ reading: Records.Reading, in place: Records.Place) {
    if reading.hasWordsToGo { finishTakingOut(in: place) }
  }
}
