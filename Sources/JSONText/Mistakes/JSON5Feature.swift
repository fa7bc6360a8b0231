/// What JSON5 allows and JSON does not, as far as a text can show it.
///
/// Escapes that only JSON5 knows are reported as ``JSONError/unknownEscape(_:at:)`` in JSON, where
/// they are more likely a slip (`"C:\Users"`) than a wish for JSON5.
public enum JSON5Feature: CaseIterable, Hashable, Sendable {
  /// A comment.
  case comment

  /// A comma after the last item of a list or group.
  case trailingComma

  /// A text between apostrophes.
  case singleQuotes

  /// A key without quotation marks.
  case unquotedKey

  /// A number in base 16, such as `0xFF`.
  case hexadecimalNumber

  /// A number that begins with a plus sign.
  case plusSign

  /// A number with no digit on one side of its point.
  case barePoint

  /// One of the words `Infinity` and `NaN` as a number.
  case infinityOrNaN

  /// White space other than space, tab and line breaks; often a no-break space from a word processor.
  case whiteSpace

  /// A control character in a text, such as a tab, that is not written as an escape.
  case controlCharacter
}
