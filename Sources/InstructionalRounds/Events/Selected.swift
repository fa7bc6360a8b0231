/// Recorded when an observer chooses the notes to bring to the table, or puts some back.
public struct Selected: DescriptionFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.selected
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

extension Selected {
  /// See ``Fact/event``.
  public var event: Event { .selected(self) }
  /// See ``Fact/restsOn``.
  public var restsOn: [EntryID] { notes.map(\.entry) }
  /// See ``Fact/redacted()``.
  public func redacted() -> Selected { self }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let author = entry.author
    var selection = record.selections[author] ?? Selection(author: author, notes: [:])
    for note in notes { selection.notes[note] = .some(question) }
    for note in putBack { selection.notes[note] = nil }
    record.selections[author] = selection
    return true
  }
}
