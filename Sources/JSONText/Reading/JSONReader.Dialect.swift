extension JSONReader {
  /// A language that the reader understands.
  public enum Dialect: CaseIterable, Hashable, Sendable {
    /// RFC 8259: what programs write for each other.
    case json

    /// JSON5 1.0.0: what people edit, with comments, trailing commas and keys without quotes.
    case json5
  }
}
