import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Takes the last thing back.
  static let undo = Command<Session>(
    "undo",
    "Take back the last thing that you recorded.",
    discussion: "Nothing is erased: the history shows what was said and that it was taken back.",
    examples: [Example("rounds undo", "Take back what you typed last.")]
  ) { session in
    let recorder = try session.recorder()
    let round = recorder.round
    guard let last = round.history.entries.last(where: { $0.id.writer == recorder.writer }) else {
      throw Refusal.nothingToUndo
    }
    let event = try round.reversal(of: last)
    let reverser = Recorder(
      session: session,
      round: round,
      writer: recorder.writer,
      author: last.author
    )
    _ = try reverser.record([event])
    session.print("Taken back: \(last.event.kind.rawValue) \(round.labels[last.id]).")
    session.suggest("rounds log")
  }
}

extension CurrentRound {
  /// The fact that makes good what an entry did.
  func reversal(of entry: Entry) throws(Refusal) -> Event {
    switch entry.event {
    case .noteTaken, .taskStated, .grouped, .statementMade, .predicted, .proposed, .waived:
      guard
        record.waivers.contains(where: { $0.entry == entry.id })
          || thing(entry.id)?.withdrawal == nil
      else { throw .nothingToUndo }
      return .withdrawn(Withdrawn(subject: entry.id))
    case .gapNamed, .visitMissed, .positionTaken, .adopted, .nobodyMeant:
      return .withdrawn(Withdrawn(subject: entry.id))
    case .selected(let fact):
      return .selected(
        Selected(notes: fact.putBack, putBack: fact.notes, question: fact.question)
      )
    case .noteTagged(let fact): return try before(entry, fact.note) { .noteTagged($0) }
    case .noteMoved(let fact):
      guard let note = beforehand(entry).record.notes[fact.note] else {
        throw .notUndoable(.noteMoved)
      }
      return .noteMoved(NoteMoved(note: note.id, visit: note.visit))
    case .noteRevised(let fact):
      guard let note = beforehand(entry).record.notes[fact.note] else {
        throw .notUndoable(.noteRevised)
      }
      return .noteRevised(NoteRevised(note: note.id, words: note.words))
    case .opened, .edited, .joined, .left, .visitPlanned, .visitStarted, .visitEnded,
      .visitsMatched, .timesShifted, .kept, .demandJudged, .regrouped,
      .statementAmended, .predictionAmended, .proposalAmended,
      .progressed, .withdrawn, .admitted, .confirmed, .advanced, .reopened, .redacted, .unknown:
      throw .notUndoable(entry.event.kind)
    }
  }

  /// The tags that a note had before an entry.
  private func before(
    _ entry: Entry,
    _ id: NoteID,
    _ event: (NoteTagged) -> Event
  ) throws(Refusal) -> Event {
    guard let note = beforehand(entry).record.notes[id] else { throw .notUndoable(.noteTagged) }
    return event(NoteTagged(note: id, elements: note.elements, lenses: note.lenses))
  }

  /// The round without an entry.
  private func beforehand(_ entry: Entry) -> RoundInProgress {
    RoundInProgress(
      folding: history.entries.filter { $0.id != entry.id },
      reading: vocabulary
    )
  }
}
