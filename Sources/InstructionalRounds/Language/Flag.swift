/// Words in a text that do not describe, which raises a question and refuses nothing.
public struct Flag: Hashable, Sendable {
  /// Why they are no description.
  public var kind: FlagKind
  /// Where they stand, in Unicode scalars of the text.
  public var range: Range<Int>
  /// The words as they were written.
  public var text: String

  /// Words of a text with their place in it.
  public init(kind: FlagKind, range: Range<Int>, text: String) {
    self.kind = kind
    self.range = range
    self.text = text
  }
}
