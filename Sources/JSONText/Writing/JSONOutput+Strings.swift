extension JSONOutput {
  /// Writes a text between quotation marks, or null for nil.
  mutating func string(_ text: String?) {
    guard let text else { return null() }
    append(.quote)
    if text.utf8.contains(where: mayNeedEscape) {
      for scalar in text.unicodeScalars { escape(scalar) }
    } else {
      append(text.utf8)
    }
    append(.quote)
  }

  /// Whether a byte could belong to a character that is escaped; most texts have none.
  private func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case .quote, .backslash, 0..<0x20, 0x7F: true
    case 0xC2, 0xE2: true  // they begin U+0080 to U+00BF and U+2000 to U+2FFF
    case .lessThan: escaping == .insideHTML
    default: false
    }
  }

  /// Writes a character of a text, as an escape if need be.
  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append(#"\""#.utf8)
    case "\\": append(#"\\"#.utf8)
    case "\u{08}": append(#"\b"#.utf8)
    case "\u{0C}": append(#"\f"#.utf8)
    case "\n": append(#"\n"#.utf8)
    case "\r": append(#"\r"#.utf8)
    case "\t": append(#"\t"#.utf8)
    case "<" where escaping == .insideHTML: code(scalar)
    case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
      code(scalar)
    default: append(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Writes a character of the first plane as `\u` and four digits.
  private mutating func code(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    append(#"\u"#.utf8)
    append(repeatElement(.zero, count: 4 - digits.utf8.count))
    append(digits.utf8)
  }
}
