/// What decided whether a note is asked about, where the words of notes are weighed: a sentence in which
/// the lists found something, or the whole note.
public struct Weighed: Hashable, Sendable {
  /// The words, with what each of them weighs.
  public var words: [Detail]
  /// What the lists say by what they found.
  public var lists: Int
  /// What the details take away, as a number below zero; above it where most of them are vague.
  public var detail: Int
  /// What the words of the other sentences say.
  public var others: Int
  /// What the length of the note says.
  public var length: Int

  /// What all of it makes; above zero the words are asked about.
  public var sum: Int { words.reduce(lists + detail + others + length) { $0 + $1.weight } }

  /// How much a reading says about the reasons.
  enum Account {
    /// Only what was decided.
    case decision
    /// What every word weighs, too.
    case everyWord
  }
}
