extension JSONParser {
  /// Reads the whole text: one value, and nothing but space around it.
  mutating func document() throws(JSONError) -> JSONValue {
    try skipSpace()
    let value = try value()
    try skipSpace()
    guard index == bytes.count else { throw .textAfterEnd(at: position(of: index)) }
    return value
  }

  /// Reads any value.
  mutating func value() throws(JSONError) -> JSONValue {
    guard let current else { throw endOfText() }
    try countValue()
    let position = here()
    let content: JSONValue.Content =
      switch current {
      case .openBrace: .object(try object())
      case .openBracket: .array(try array())
      case .quote, .apostrophe: .string(try string())
      case .plus, .minus, .point, UInt8(ascii: "0")...UInt8(ascii: "9"): .number(try number())
      default: try word()
      }
    return JSONValue(content: content, position: position)
  }

  /// Reads a value that is a word: `null`, `true`, `false`, and in JSON5 `Infinity` and `NaN`.
  private mutating func word() throws(JSONError) -> JSONValue.Content {
    let start = index
    skipIdentifier()
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "Infinity", "NaN":
      try allow(.infinityOrNaN, at: start)
      return .number(JSONNumber(literal: word))
    case "": throw unexpected(.value)
    default: throw .unknownWord(word, at: position(of: start))
    }
  }

  /// The mistake of a text that ends where a value should begin.
  func endOfText() -> JSONError {
    guard let opening = openings.last else { return .nothingToRead(at: position(of: index)) }
    let kind: JSONError.Enclosure = bytes[opening] == .openBrace ? .object : .array
    return .notClosed(kind, opened: position(of: opening))
  }

  /// The mistake of a character, or the end of the text, where something else should stand.
  func unexpected(_ expectation: JSONError.Expectation) -> JSONError {
    guard let scalar = scalar(at: index) else { return endOfText() }
    return .unexpected(scalar, expected: expectation, at: position(of: index))
  }
}
