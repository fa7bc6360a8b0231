import InstructionalRounds
import Journaling
import Reporting

/// What makes good what some entries did, which were recorded at once.
struct Reversal {
  /// The entries, in their order.
  private let entries: [Entry]
  private let round: CurrentRound

  /// Reverses entries of a round.
  init(of entries: [Entry], in round: CurrentRound) {
    self.entries = entries
    self.round = round
  }
}

extension Reversal {
  /// The facts to be recorded, the last first; none for what was taken back meanwhile.
  func recordings(by recorder: Recorder) throws(Refusal) -> [Recording] {
    var recordings: [Recording] = []
    let hasMore = entries.contains { $0.event.kind != VisitPlanned.kind }
    for entry in entries.reversed() {
      // A visit that was planned for its first note stays without it.
      if hasMore, entry.event.kind == VisitPlanned.kind { continue }
      guard let event = try event(reversing: entry) else { continue }
      var recording = try recorder.recording(event, by: entry.author)
      recording.undoes = [entry.id]
      recordings.append(recording)
    }
    return recordings
  }

  private func event(reversing entry: Entry) throws(Refusal) -> Event? {
    let isMarked =
      round.thing(entry.id)?.withdrawal != nil
      || round.record.waivers.contains { $0.entry == entry.id && $0.withdrawal != nil }
    let withdrawn = Event.withdrawn(Withdrawn(subject: entry.id))
    switch entry.event {
    case .noteTaken, .taskStated, .tableMade, .grouped, .statementMade, .predicted, .proposed,
      .waived:
      return isMarked ? nil : withdrawn
    case .edited, .left, .visitStarted, .visitEnded, .visitMissed, .visitsMatched, .gapNamed,
      .timesShifted, .noteRetimed, .consented, .custodyStated, .noteTagged, .noteMoved, .kept,
      .nobodyMeant, .selected, .demandJudged,
      .regrouped, .statementAmended, .predictionAmended, .proposalAmended, .positionTaken, .adopted,
      .progressed, .themed, .resultRead, .withdrawn:
      return withdrawn
    case .noteRevised(let fact):
      guard let words = words(of: fact.note) else { return nil }
      return .noteRevised(NoteRevised(note: fact.note, words: words))
    case .joined(let fact):
      guard let before = joining(of: fact.participant, before: entry) else {
        throw refusal(of: entry, instead: "rounds leave \(fact.participant)")
      }
      return .joined(before)
    case .opened: throw refusal(of: entry, instead: "rounds edit")
    case .visitPlanned(let fact):
      throw refusal(of: entry, instead: "rounds visit drop \(fact.number) --reason TEXT")
    case .admitted(let fact):
      throw refusal(of: entry, instead: "rounds withdraw \(name(fact.entry))")
    case .confirmed(let fact):
      throw refusal(of: entry, instead: "rounds withdraw \(name(fact.entry))")
    case .advanced(let fact):
      throw refusal(of: entry, instead: "rounds reopen \(fact.from.rawValue) --reason TEXT")
    case .reopened: throw refusal(of: entry, instead: "rounds advance")
    case .redacted, .unknown: throw refusal(of: entry, instead: nil)
    }
  }

  private func refusal(of entry: Entry, instead line: TypedLine?) -> Refusal {
    let names = RoundNames(round.record, round.history)
    return .notUndoable("\(entry.author) \(names.sentence(for: entry))", instead: line)
  }

  private func name(_ entry: EntryID) -> String {
    let names = RoundNames(round.record, round.history)
    return round.history[entry].map(names.subject) ?? round.labels[entry]
  }

  /// The words that a note had before the entries; none where they were taken out of the record.
  private func words(of note: NoteID) -> Words? {
    let own = Set(entries.map(\.id))
    let undone = Set(round.history.entries.flatMap(\.undoes))
    let before = RoundInProgress(
      folding: round.history.entries.filter { entry in
        !own.contains(entry.id) && !undone.contains(entry.id) && entry.undoes.isEmpty
      },
      reading: round.vocabulary
    )
    return before.record.notes[note].flatMap { $0.words.isRedacted ? nil : $0.words }
  }

  /// How somebody had joined before an entry.
  private func joining(of code: ParticipantCode, before entry: Entry) -> ParticipantJoined? {
    let before = round.history.entries.filter { $0 < entry }
    return before.reversed().lazy.compactMap { other -> ParticipantJoined? in
      guard case .joined(let fact) = other.event, fact.participant == code else { return nil }
      return fact
    }
    .first
  }
}
