/// Reads a line from its beginning, piece by piece; a copy of it is a place to come back to.
package struct LineScanner {
  /// What has not been read.
  package private(set) var rest: Substring.UnicodeScalarView

  /// Stands at the beginning of a text.
  package init(_ text: String) { rest = Substring(text).unicodeScalars }

  /// What comes next.
  package var next: Unicode.Scalar? { rest.first }
  /// Whether everything has been read.
  package var isAtEnd: Bool { rest.isEmpty }
  /// What has not been read, without white space at its ends.
  package var text: String { String(rest).cut }
  /// Whether a letter or digit comes next, so that what was read is only part of a word.
  package var isInsideWord: Bool {
    rest.first.map { $0.properties.isAlphabetic || $0.isDigit } ?? false
  }

  /// Reads one scalar if it is this one.
  package mutating func take(_ scalar: Unicode.Scalar) -> Bool { take(anyOf: [scalar]) != nil }

  /// Reads one scalar if it is one of these.
  package mutating func take(anyOf scalars: Set<Unicode.Scalar>) -> Unicode.Scalar? {
    guard let first = rest.first, scalars.contains(first) else { return nil }
    rest.removeFirst()
    return first
  }

  /// Reads white space, and says whether there was any.
  @discardableResult
  package mutating func takeSpaces() -> Bool {
    let before = rest.startIndex
    rest = rest.drop { $0.properties.isWhitespace }
    return rest.startIndex != before
  }

  /// Reads a number if it has as many digits as this; a longer one is not read in part.
  package mutating func takeNumber(digits allowed: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix(allowed.upperBound + 1).prefix { $0.isDigit }
    guard allowed.contains(digits.count) else { return nil }
    rest = rest[digits.endIndex...]
    return digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }

  /// Reads ASCII letters, at most as many as this, and gives them in small letters.
  package mutating func takeLetters(atMost limit: Int) -> String {
    let letters = rest.prefix(limit).prefix { $0.isASCII && $0.properties.isAlphabetic }
    rest = rest[letters.endIndex...]
    return String(letters).lowercased()
  }
}

/// What is between a time or a label and what follows it.
package let dashes: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "−"]
