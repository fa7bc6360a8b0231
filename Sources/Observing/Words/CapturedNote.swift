package import InstructionalRounds

/// A note that is on the disk, as the live view shows it.
package struct CapturedNote: Hashable, Sendable {
  package let id: NoteID
  /// What it is called.
  package let label: String
  /// When it was seen or heard.
  package let at: Moment
  /// The current words.
  package let words: String
  /// What it is evidence of.
  package let elements: Set<CoreElement>
  /// Whether it was taken back.
  package let isWithdrawn: Bool

  /// A note of the record.
  package init(_ note: Note, label: String) {
    self.init(
      note.id,
      label: label,
      at: note.at,
      words: note.words.description,
      elements: note.elements,
      isWithdrawn: note.isWithdrawn
    )
  }

  /// A note by its parts.
  package init(
    _ id: NoteID,
    label: String,
    at: Moment,
    words: String,
    elements: Set<CoreElement>,
    isWithdrawn: Bool = false
  ) {
    self.id = id
    self.label = label
    self.at = at
    self.words = words
    self.elements = elements
    self.isWithdrawn = isWithdrawn
  }
}
