/// A key of a scanned line, with where its value stands.
struct ScannedMember: Hashable, Sendable {
  /// The key.
  var name: ScannedName
  /// What the value is.
  var kind: Kind
  /// Where the value is in the line; of a text, without its quotation marks.
  var places: Range<Int>

  /// What a value is.
  enum Kind: Hashable, Sendable {
    /// A text that stands for itself.
    case text
    /// A text with backslashes before single characters.
    case escapedText
    /// A whole number of up to fifteen digits, without a sign.
    case integer
    /// True or false.
    case truth
    /// A list of texts that stand for themselves, and of whole numbers.
    case list
    /// Anything else, at its place among what was read by the reader of JSON.
    case tree(Int)
  }
}
