/// Recorded when an observer writes down what was seen or heard.
public struct NoteTaken: DescriptionFact {
  /// A note.
  public typealias Subject = Note
  /// Where it was seen or heard.
  public var visit: VisitID
  /// The number of the note among those of its author from this writer, counting from 1.
  public var number: Int
  /// What was seen or heard.
  public var words: Words
  /// What it is evidence of, where that was said at once.
  public var elements: Set<CoreElement>
  /// The protocol's own codes.
  public var lenses: Set<String>
  /// What the code asks for, in its unit: seconds, or a count.
  public var value: Double?
  /// The line of a file that it was read from; none for a note that was typed.
  ///
  /// It outlives the words: by it a file that is read again does not bring words back that were taken
  /// out. It tells nothing about them, as a digest would to whoever guesses.
  public var importLine: Int?

  /// A note is taken.
  public init(
    visit: VisitID,
    number: Int,
    words: Words,
    elements: Set<CoreElement> = [],
    lenses: Set<String> = [],
    value: Double? = nil,
    importLine: Int? = nil
  ) {
    self.visit = visit
    self.number = number
    self.words = words
    self.elements = elements
    self.lenses = lenses
    self.value = value
    self.importLine = importLine
  }
}

extension NoteTaken: FoldedFact {
  package static var name: String { "note" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .noteTaken(self) }
  package var speaksOf: [EntryID] { [visit.entry] }

  package func reworded(_ change: (Words) -> Words) -> NoteTaken {
    var copy = self
    copy.words = change(words)
    return copy
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    guard let place = record.place(of: visit) else { return false }
    let id = NoteID(entry.id)
    record.notes[id] = Note(
      id: id,
      number: number,
      author: entry.author,
      at: record.moment(of: entry),
      visit: place,
      revisions: [Revision(entry: entry.id, words: words, at: entry.happened)],
      elements: elements,
      lenses: lenses,
      value: value,
      standing: standing
    )
    return true
  }
}
