/// Recorded when the time of one note is put right; the time that was written stays in its entry.
public struct NoteRetimed: OpenFact {
  /// Which note.
  public var note: NoteID
  /// When it was seen or heard.
  public var at: Moment

  /// The time of a note is put right.
  public init(note: NoteID, at: Moment) {
    self.note = note
    self.at = at
  }
}

extension NoteRetimed: FoldedFact {
  package static var name: String { "retimed" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .noteRetimed(self) }
  package var speaksOf: [EntryID] { [note.entry] }
  package func refused(at door: Door) -> DoorRefusal? { door.refusal(ofMending: note.entry) }
  package func reworded(_ change: (Words) -> Words) -> NoteRetimed { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(note) { $0.at = at }
  }
}
