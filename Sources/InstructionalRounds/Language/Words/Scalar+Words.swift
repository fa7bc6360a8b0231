extension Unicode.Scalar {
  /// Whether the scalar is a letter, a digit, or an accent on one.
  @inline(__always) var isInWords: Bool {
    isASCII ? isDigit || (0x61...0x7A).contains(value | 0x20) : isInWordsBeyondASCII
  }

  /// Whether a scalar that is not of ASCII is a letter, a digit, or an accent.
  private var isInWordsBeyondASCII: Bool {
    properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }

  /// The scalar in lower case, an apostrophe as a straight one.
  @inline(__always) var folded: Unicode.Scalar {
    guard isASCII else { return foldedBeyondASCII }
    return (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value | 0x20)) : self
  }

  /// A scalar that is not of ASCII in lower case, an apostrophe as a straight one.
  private var foldedBeyondASCII: Unicode.Scalar {
    if isApostrophe { return "'" }
    let lower = properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? self : self
  }

  /// Whether the scalar is a letter of the Latin script, with or without an accent, or none at all.
  var isLatin: Bool { value < 0x250 || (0x1E00..<0x1F00).contains(value) }

  /// Whether the scalar is one of the digits of ASCII.
  package var isDigit: Bool { (0x30...0x39).contains(value) }

  /// Whether the scalar is a capital letter.
  var isCapital: Bool {
    isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase
  }

  /// Whether the scalar is an apostrophe, straight or curly.
  var isApostrophe: Bool { self == "'" || self == "\u{2019}" }

  /// Whether the scalar is a space of any kind, a line break included.
  var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  /// Whether a new sentence begins after the scalar, as after a full stop.
  var endsSentence: Bool {
    switch self {
    case ".", "?", "!", ";", ":", "\n", "\u{2013}", "\u{2014}", "\u{2022}", "*", "(", ")", "…": true
    default: false
    }
  }
}
