/// Recorded when an observer chooses the notes to bring to the table, or puts some back.
public struct Selected: DescriptionFact {
  /// The notes that come to the table.
  public var notes: [NoteID]
  /// The notes that are put back.
  public var putBack: [NoteID]
  /// The number of the focus question that the notes speak to.
  public var question: Int?

  /// Notes are chosen.
  public init(notes: [NoteID], putBack: [NoteID] = [], question: Int? = nil) {
    self.notes = notes
    self.putBack = putBack
    self.question = question
  }
}

extension Selected: FoldedFact {
  package static var name: String { "selected" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .selected(self) }
  package var restsOn: [EntryID] { notes.map { $0.entry } }
  package func refused(at door: Door) -> DoorRefusal? { door.refusal(ofRestingOn: restsOn) }

  package func reworded(_ change: (Words) -> Words) -> Selected { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let author = entry.author
    var selection = record.selections[author] ?? Selection(author: author, notes: [:])
    for note in notes {
      selection.notes[note, default: []].formUnion([question].compactMap { $0 })
    }
    for note in putBack { selection.notes[note] = nil }
    record.selections[author] = selection
    return true
  }
}
