/// Recorded when someone says what a note is evidence of; it replaces what was said before.
public struct NoteTagged: OpenFact {
  /// Which note.
  public var note: NoteID
  /// What it is evidence of.
  public var elements: Set<CoreElement>
  /// The protocol's own codes for it.
  public var lenses: Set<String>

  /// A note is tagged.
  public init(note: NoteID, elements: Set<CoreElement>, lenses: Set<String> = []) {
    self.note = note
    self.elements = elements
    self.lenses = lenses
  }
}

extension NoteTagged: FoldedFact {
  package static var name: String { "tagged" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .noteTagged(self) }
  package var speaksOf: [EntryID] { [note.entry] }
  package func reworded(_ change: (Words) -> Words) -> NoteTagged { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(note) {
      $0.elements = elements
      $0.lenses = lenses
    }
  }
}
