package import InstructionalRounds
import JournalFormat

/// A round as this page knows it: what its invitation says, and what was written here since.
package struct OpenedRound: Sendable {
  package let id: RoundID
  /// How its language is read.
  package let vocabulary: Vocabulary
  private var fold: Fold

  /// Opens a round from lines of journals, in any order.
  ///
  /// - Returns: `nil` where the lines are of no round, or its opening is not among them, or nobody has
  ///   the vocabulary that it names.
  init?(_ lines: [JournalLine], reading vocabularies: (String) -> Vocabulary?) {
    guard let id = lines.first?.round else { return nil }
    let fold = Fold(History(lines.filter { $0.round == id }.map { $0.entry }))
    guard fold.record.charter != nil,
      let vocabulary = vocabularies(fold.record.observationProtocol.language.vocabulary)
    else { return nil }
    self.id = id
    self.fold = fold
    self.vocabulary = vocabulary
  }

  /// Reads an entry that was kept.
  mutating func add(_ entry: Entry) { fold.append(entry) }
}

extension OpenedRound {
  /// What its entries say.
  package var record: RoundRecord { fold.record }

  /// Its entries, in order.
  package var history: History { fold.history }

  /// The round in its stage, which has the door that everything is recorded through.
  package var inProgress: RoundInProgress { RoundInProgress(fold, reading: vocabulary) }

  /// The settings that it was opened with.
  var settings: ObservationProtocol { record.observationProtocol }

  /// What people call it.
  package var title: String { record.charter?.title.description ?? id.text }

  /// The visits that count, by number.
  package var visits: [Visit] {
    record.visits.values.filter { $0.standing == .counts && $0.missed?.extent != .dropped }
      .sorted { ($0.number, $0.id) < ($1.number, $1.id) }
  }

  /// The notes of somebody that were not taken back, by their time.
  package func notes(of author: ParticipantCode) -> [Note] {
    record.notes.values.filter { $0.author == author && !$0.isWithdrawn }
      .sorted { ($0.at, $0.id.entry) < ($1.at, $1.id.entry) }
  }
}
