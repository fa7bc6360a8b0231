extension JSONWriter {
  /// How values are spread over lines.
  public enum Layout: Hashable, Sendable {
    /// All on one line, with no space: for programs, and for JSON Lines.
    case compact

    /// Every item on a line of its own, two spaces deeper than what holds it: for people.
    case indented
  }

  /// Which characters of a text are written as escapes.
  public enum Escaping: Hashable, Sendable {
    /// Quotation marks, backslashes, control characters, characters that turn the direction of a text,
    /// and U+2028 and U+2029, at which JavaScript and some programs that read by lines would end the line.
    case minimal

    /// Those, and `<`, so that no text can end the `script` element that it is put into.
    case insideHTML
  }
}
