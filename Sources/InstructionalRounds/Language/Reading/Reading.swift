/// What a vocabulary makes of one note.
public struct Reading: Hashable, Sendable {
  /// What the note is; `nil` for one with no word in it.
  public var verdict: Verdict?
  /// What is asked about, in the order of the text.
  public var flags: [Flag]
  /// The whole of a description that says nothing in detail; it is not a question, so it is not among
  /// ``flags``.
  public var grain: Flag?
  /// What could tell which child it was, a disability, an aide, a language: asked about when a note comes
  /// to the table and before anything leaves the group, and never while it is written.
  public var telling: [Flag] = []
  /// What was found that could be checked, and what takes away from it.
  public var details: [Detail]
  /// How much detail was needed.
  public var needed: Int
  /// What decided, where the words of notes are weighed and somebody wants to know.
  public var weighed: Weighed?
  /// How many places in the tables were looked at, by which tests hold the time to the length.
  package var work = 0

  /// How much detail there is in all.
  public var detail: Int { details.reduce(0) { $0 + $1.weight } }
}

/// Words that make a note easier to check, or harder.
public struct Detail: Hashable, Sendable {
  /// Where they are, in Unicode scalars of the text.
  public var range: Range<Int>
  /// What they add; below zero for words such as "various".
  public var weight: Int

  /// Words with their weight.
  public init(range: Range<Int>, weight: Int) {
    self.range = range
    self.weight = weight
  }
}
