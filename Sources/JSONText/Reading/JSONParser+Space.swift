extension JSONParser {
  /// Skips white space and, in JSON5, comments.
  mutating func skipSpace() throws(JSONError) {
    while let current {
      switch current {
      case .space, .lineFeed, .carriageReturn, .tab: index += 1
      case .slash where following == .slash: try skipLineComment()
      case .slash where following == .asterisk: try skipBlockComment()
      case 0x0B, 0x0C, 0x80...: guard try skipRareSpace() else { return }
      default: return
      }
    }
  }

  /// Skips a comment that goes to the end of its line.
  private mutating func skipLineComment() throws(JSONError) {
    try allow(.comment, at: index)
    while index < bytes.count, lineBreakLength(at: index) == 0 { index += 1 }
  }

  /// Skips a comment up to its end mark.
  private mutating func skipBlockComment() throws(JSONError) {
    try allow(.comment, at: index)
    let opening = index
    index += 2
    while current != .asterisk || following != .slash {
      guard index < bytes.count else {
        throw .notClosed(.comment, opened: position(of: opening))
      }
      index += 1
    }
    index += 2
  }

  /// Skips one of the kinds of white space that only JSON5 has; false if there is none here.
  private mutating func skipRareSpace() throws(JSONError) -> Bool {
    guard let scalar = scalar(at: index) else { return false }
    switch scalar {
    case "\u{0B}", "\u{0C}", "\u{2028}", "\u{2029}", "\u{FEFF}": break
    default: guard scalar.properties.generalCategory == .spaceSeparator else { return false }
    }
    try allow(.whiteSpace, at: index)
    index += UTF8.width(scalar)
    return true
  }

  /// How many bytes the line break at a byte has; 0 if there is none.
  func lineBreakLength(at offset: Int) -> Int {
    switch bytes[offset] {
    case .lineFeed: 1
    case .carriageReturn: offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed ? 2 : 1
    case 0xE2:  // U+2028 and U+2029 are E2 80 A8 and E2 80 A9
      bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }
}
