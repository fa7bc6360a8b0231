import CommandLineParsing
import InstructionalRounds

/// What stays in the record of a round that is closed.
enum Keeping: String, CaseIterable, CommandLineValue {
  /// Every word.
  case everything
  /// What the group made of the notes, without these.
  case statements
}

extension Recorder {
  /// The notes that still have words.
  private var notesWithWords: [Note] {
    round.record.notes.values.filter { note in
      note.revisions.contains { !$0.words.isRedacted }
    }
  }

  /// What is asked before a round is closed: what can be done no more, and what is gone.
  func whatCloses(_ keeping: Keeping) -> String {
    let closing =
      round.record.stage == .closed
      ? ""
      : "Once the round is closed, nothing more can be noted, cited or adopted, only reported. "
    switch keeping {
    case .everything: return "\(closing)Close it?"
    case .statements:
      let count = notesWithWords.count.of("note")
      return "\(closing)The words of \(count) will be gone for good, in every copy. Go on?"
    }
  }

  /// Takes the words of all notes out of the record; what rests on them keeps how many they are.
  func dropNotes() throws {
    let notes = notesWithWords
    guard !notes.isEmpty else {
      return session.print("The record has no words of notes anymore.")
    }
    let reason = try Words(typed: "the round keeps its statements and no raw notes")
    _ = try redact(notes.map(\.id.entry).sorted(), because: reason)
    session.print("The words of \(notes.count.of("note")) are gone from the record for good.")
    session.tellWhatIsOutOfReach()
  }
}
