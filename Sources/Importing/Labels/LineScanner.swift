import InstructionalRounds

/// Reads a line from its beginning, piece by piece; a copy of it is a place to come back to.
struct LineScanner {
  /// What has not been read.
  private(set) var rest: Substring.UnicodeScalarView

  /// Stands at the beginning of a text.
  init(_ text: String) { rest = Substring(text).unicodeScalars }

  /// What comes next.
  var next: Unicode.Scalar? { rest.first }
  /// Whether everything has been read.
  var isAtEnd: Bool { rest.isEmpty }
  /// What has not been read, without white space at its ends.
  var text: String { String(rest).cut }
  /// Whether a letter or digit comes next, so that what was read is only part of a word.
  var isInsideWord: Bool { rest.first.map { $0.properties.isAlphabetic || $0.isDigit } ?? false }

  /// Reads one scalar if it is this one.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool { take(anyOf: [scalar]) != nil }

  /// Reads one scalar if it is one of these.
  mutating func take(anyOf scalars: Set<Unicode.Scalar>) -> Unicode.Scalar? {
    guard let first = rest.first, scalars.contains(first) else { return nil }
    rest.removeFirst()
    return first
  }

  /// Reads white space, and says whether there was any.
  @discardableResult
  mutating func takeSpaces() -> Bool {
    let before = rest.startIndex
    rest = rest.drop { $0.properties.isWhitespace }
    return rest.startIndex != before
  }

  /// Reads a number if it has as many digits as this; a longer one is not read in part.
  mutating func takeNumber(digits allowed: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix(allowed.upperBound + 1).prefix { $0.isDigit }
    guard allowed.contains(digits.count) else { return nil }
    rest = rest[digits.endIndex...]
    return digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }

  /// Reads ASCII letters, at most as many as this, and gives them in small letters.
  mutating func takeLetters(atMost limit: Int) -> String {
    let letters = rest.prefix(limit).prefix { $0.isASCII && $0.properties.isAlphabetic }
    rest = rest[letters.endIndex...]
    return String(letters).lowercased()
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the digits 0 to 9.
  var isDigit: Bool { (0x30...0x39).contains(value) }
}

/// What stands between a time or a label and what follows it.
let dashes: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "−"]
