extension JSONParser {
  /// Reads a number and keeps it as it is written.
  mutating func number() throws(JSONError) -> JSONNumber {
    let start = index
    if current == .plus { try allow(.plusSign, at: start) }
    if current == .plus || current == .minus { index += 1 }
    switch (current, following) {
    case (.zero, UInt8(ascii: "x")), (.zero, UInt8(ascii: "X")): try hexadecimalDigits(of: start)
    case (UInt8(ascii: "I"), _), (UInt8(ascii: "N"), _): try signedWord(of: start)
    default: try decimal(of: start)
    }
    guard !continuesNumber else { throw .malformedNumber(.trailing, at: position(of: start)) }
    return JSONNumber(literal: String(decoding: bytes[start..<index], as: UTF8.self))
  }

  /// Whether what follows a number looks as if it were meant to belong to it.
  private var continuesNumber: Bool {
    switch current {
    case .point, .plus, .minus: true
    default: isAtIdentifierPart
    }
  }

  /// Reads `0x` and the digits after it.
  private mutating func hexadecimalDigits(of start: Int) throws(JSONError) {
    try allow(.hexadecimalNumber, at: start)
    index += 2
    let digits = index
    while current?.hexadecimalValue != nil { index += 1 }
    guard index > digits else { throw .malformedNumber(.digitsMissing, at: position(of: start)) }
  }

  /// Reads `Infinity` or `NaN` after a sign.
  private mutating func signedWord(of start: Int) throws(JSONError) {
    let word = index
    skipIdentifier()
    switch String(decoding: bytes[word..<index], as: UTF8.self) {
    case "Infinity", "NaN": try allow(.infinityOrNaN, at: start)
    default: throw .malformedNumber(.digitsMissing, at: position(of: start))
    }
  }

  /// Reads a decimal number without its sign.
  private mutating func decimal(of start: Int) throws(JSONError) {
    let startsWithZero = current == .zero
    let wholeDigits = skipDigits()
    guard wholeDigits < 2 || !startsWithZero else {
      throw .malformedNumber(.leadingZero, at: position(of: start))
    }
    var fractionDigits = 0
    if current == .point {
      let point = index
      index += 1
      fractionDigits = skipDigits()
      if wholeDigits == 0 || fractionDigits == 0 { try allow(.barePoint, at: point) }
    }
    guard wholeDigits + fractionDigits > 0 else {
      throw .malformedNumber(.digitsMissing, at: position(of: start))
    }
    guard current == UInt8(ascii: "e") || current == UInt8(ascii: "E") else { return }
    index += 1
    if current == .plus || current == .minus { index += 1 }
    guard skipDigits() > 0 else {
      throw .malformedNumber(.digitsMissing, at: position(of: start))
    }
  }

  /// Skips the digits that stand here and says how many they are.
  private mutating func skipDigits() -> Int {
    let start = index
    while current?.isDigit == true { index += 1 }
    return index - start
  }
}
