/// Words in a text that do not describe, which raises a question and refuses nothing.
public struct Flag: Hashable, Sendable {
  /// Why these words are not description.
  public var kind: FlagKind
  /// Where they are, in Unicode scalars of the text.
  public var range: Range<Int>
  /// The words as they were written.
  public var text: String
  /// The group of the vocabulary that has them, where that makes a difference.
  public var group: String?

  /// Words of a text with their place in it.
  public init(kind: FlagKind, range: Range<Int>, text: String, group: String? = nil) {
    self.kind = kind
    self.range = range
    self.text = text
    self.group = group
  }
}
