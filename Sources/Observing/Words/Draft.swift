package import InstructionalRounds

/// Something on its way into the record: typed, and not yet known to be on the disk.
package struct Draft: Hashable, Sendable {
  /// What it is to become.
  package enum Kind: Hashable, Sendable {
    /// A note.
    case note
    /// A note without words of its own, by the protocol's code for what was seen.
    ///
    /// Its value stands where the code asks for one.
    case mark(Lens, value: Double?)
    /// Other words for a note that is recorded.
    case revision(NoteID)
    /// A mark that is taken back.
    case withdrawal(NoteID)
  }

  /// What it is to become.
  package var kind: Kind
  /// When the first key of it was pressed.
  package var at: Moment
  /// The words as they were typed.
  package var text: String
  /// What it is evidence of, where that was chosen by a key.
  package var element: CoreElement?

  /// Something that was typed.
  package init(_ kind: Kind, at: Moment, text: String = "", element: CoreElement? = nil) {
    self.kind = kind
    self.at = at
    self.text = text
    self.element = element
  }
}
