/// Recorded when a note is reworded; the old wording stays in the history.
public struct NoteRevised: OpenFact {
  /// Which note.
  public var note: NoteID
  /// The current wording from now on.
  public var words: Words

  /// A note is reworded.
  public init(note: NoteID, words: Words) {
    self.note = note
    self.words = words
  }
}

extension NoteRevised: FoldedFact {
  package static var name: String { "revised" }
  // A revision may be cited by its number; whoever takes one back words the note as it was.
  package static var takenBack: TakingBack { .never }
  /// The fact as one of all that can be recorded.
  public var event: Event { .noteRevised(self) }
  package var rewords: EntryID? { note.entry }
  package var speaksOf: [EntryID] { [note.entry] }
  package func refused(at door: Door) -> DoorRefusal? { door.refusal(ofMending: note.entry) }

  package func reworded(_ change: (Words) -> Words) -> NoteRevised {
    NoteRevised(note: note, words: change(words))
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(note) {
      $0.revisions.append(Revision(entry: entry.id, words: words, at: entry.happened))
      // A reason to keep was given for the words that are gone.
      $0.keptBecause = nil
    }
  }
}
