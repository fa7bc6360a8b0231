/// What the head of a line says of a note, so that notes can be counted without their words.
package struct NoteLine: Hashable, Sendable {
  package let entry: EntryID
  /// The logical clock, which puts tags of one note in their order.
  package let clock: UInt64
  /// Whose words they are.
  package let author: ParticipantCode
  /// Whether a note was taken, or one was tagged.
  package let deed: Deed
  /// What the note is evidence of from then on.
  package let elements: Elements
  /// Whether it has the lens that is asked for.
  package let hasLens: Bool

  /// What a line records.
  package enum Deed: Hashable, Sendable {
    case taken(VisitID)
    case tagged(NoteID)
  }

  /// Elements of the core as bits: a million notes have a million sets of them.
  package struct Elements: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8

    /// Takes bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A single element.
    package init(_ element: CoreElement) {
      switch element {
      case .teacher: self.init(rawValue: 1)
      case .student: self.init(rawValue: 2)
      case .content: self.init(rawValue: 4)
      case .task: self.init(rawValue: 8)
      }
    }
  }

  /// Puts a line together.
  package init(
    entry: EntryID,
    clock: UInt64,
    author: ParticipantCode,
    deed: Deed,
    elements: Elements,
    hasLens: Bool
  ) {
    self.entry = entry
    self.clock = clock
    self.author = author
    self.deed = deed
    self.elements = elements
    self.hasLens = hasLens
  }

  /// What an entry says of a note; `nil` for any other.
  package init?(_ entry: Entry, lens: String?) {
    let (deed, elements, lenses): (Deed, Set<CoreElement>, Set<String>)
    switch entry.event {
    case .noteTaken(let fact):
      (deed, elements, lenses) = (.taken(fact.visit), fact.elements, fact.lenses)
    case .noteTagged(let fact):
      (deed, elements, lenses) = (.tagged(fact.note), fact.elements, fact.lenses)
    default: return nil
    }
    self.init(
      entry: entry.id,
      clock: entry.clock,
      author: entry.author,
      deed: deed,
      elements: elements.reduce(into: []) { $0.insert(Elements($1)) },
      hasLens: lens.map(lenses.contains) ?? true
    )
  }
}
