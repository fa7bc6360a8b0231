/// Why a text could not be read, with what is needed to say so; the wording is elsewhere.
public enum JSONError: Error, Equatable, Sendable {
  /// The text is longer than the reader's limit.
  case tooLarge(bytes: Int, limit: Int)

  /// More lists and groups are nested than the reader's limit.
  case tooDeep(limit: Int, at: JSONPosition)

  /// The text holds more values than the reader's limit.
  case tooManyValues(limit: Int, at: JSONPosition)

  /// The bytes are not UTF-8.
  case notUTF8(at: JSONPosition)

  /// The text is empty, or has nothing but space and comments.
  case nothingToRead(at: JSONPosition)

  /// Something else follows after the one value of the text.
  case textAfterEnd(at: JSONPosition)

  /// The text is read as JSON and uses something that only JSON5 has.
  case onlyInJSON5(JSON5Feature, at: JSONPosition)

  /// A character stands where something else should.
  case unexpected(Unicode.Scalar, expected: Expectation, at: JSONPosition)

  /// A word stands where a value should, and is not one.
  case unknownWord(String, at: JSONPosition)

  /// The next item begins without a comma; its key is given if it has one.
  case commaMissing(before: String?, at: JSONPosition)

  /// A key is not followed by a colon.
  case colonMissing(after: String, at: JSONPosition)

  /// The text, or for a string its line, ends before what was opened is closed.
  case notClosed(Enclosure, opened: JSONPosition)

  /// A key occurs twice in the same object.
  case duplicateKey(String, first: JSONPosition, at: JSONPosition)

  /// A backslash is followed by a character that it cannot come before.
  case unknownEscape(Unicode.Scalar, at: JSONPosition)

  /// A `\u` or `\x` is followed by too few hexadecimal digits.
  case incompleteEscape(at: JSONPosition)

  /// A `\u` gives one half of a surrogate pair without the other.
  case loneSurrogate(UInt16, at: JSONPosition)

  /// A number is not written as numbers are.
  case malformedNumber(NumberFault, at: JSONPosition)
}

extension JSONError {
  /// What should be where something else does.
  public enum Expectation: Hashable, Sendable {
    /// Any value.
    case value

    /// The key of an object.
    case key

    /// A comma, or the end of the list or group.
    case separator(in: JSONKind)
  }

  /// What has a beginning and an end.
  public enum Enclosure: Hashable, Sendable {
    /// A list, which its bracket closes.
    case array

    /// A group of named values, which its brace closes.
    case object

    /// A text, which its quotation mark closes.
    case string

    /// A comment that begins with `/*`.
    case comment
  }

  /// What is wrong with a number.
  public enum NumberFault: Hashable, Sendable {
    /// It begins with a zero that does not count, such as `07`.
    case leadingZero

    /// A digit should follow its sign, point, exponent or `0x`.
    case digitsMissing

    /// It is followed directly by what cannot belong to it, such as `5min`.
    case trailing
  }
}
