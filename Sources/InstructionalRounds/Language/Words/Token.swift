/// A word of a text, with its place.
struct Token: Hashable, Sendable {
  /// What the word is looked up by.
  var key: WordKey
  /// Where it is, in Unicode scalars.
  var range: Range<Int>
  /// How it looks, and how it hangs together with the word before.
  var traits: Traits
  /// The number of the word in the vocabulary that reads it.
  var word = WordTable.unknown

  /// What can be said about a word without knowing it.
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// Nothing but spaces or one hyphen parts the word from the one before.
    ///
    /// A phrase never reaches over a full stop: "It was good. Job 2 began" has no "good job" in it.
    static let joins = Traits(rawValue: 1)
    /// The word is the first of its sentence.
    static let opens = Traits(rawValue: 2)
    /// The word has a capital at its beginning and a small letter after it.
    static let isCapitalized = Traits(rawValue: 4)
    /// The word has a digit in it.
    static let hasDigit = Traits(rawValue: 8)
    /// The word begins with a digit, as a count or a time does and "S3" does not.
    static let isNumber = Traits(rawValue: 16)
    /// The word is not the observer's: it is quoted, or is on the board.
    static let isData = Traits(rawValue: 32)
    /// The word is one that the protocol waives, and speaks for nothing.
    static let isAllowed = Traits(rawValue: 64)
  }
}
