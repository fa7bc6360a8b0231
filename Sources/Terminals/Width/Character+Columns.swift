extension String {
  /// How many columns the text takes on one line.
  package var columns: Int {
    // Most texts are ASCII, where a byte is a column.
    utf8.allSatisfy { (0x20..<0x7F).contains($0) }
      ? utf8.count : reduce(0) { $0 + $1.columns }
  }
}

extension Character {
  /// How many columns the character takes: none, one or two.
  package var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if isASCII { return first.value < 0x20 || first.value == 0x7F ? 0 : 1 }
    if first.isInvisible { return 0 }
    let isPicture =
      first.properties.isEmojiPresentation
      || (first.properties.isEmoji && unicodeScalars.contains("\u{FE0F}"))
    return isPicture || first.isWide ? 2 : 1
  }

  /// Whether terminals differ about the columns, so that the next character needs its place told.
  ///
  /// Families and flags of several scalars are two columns in one terminal, and four in another.
  var isDisputed: Bool { unicodeScalars.count > 1 || columns != 1 }
}

extension Unicode.Scalar {
  /// Whether the scalar takes no column of its own.
  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: value != 0xAD
    default: (0x1160...0x11FF).contains(value)
    }
  }

  /// Whether the scalar is wide or fullwidth, by the blocks of the Unicode Standard Annex 11.
  ///
  /// What is shown as a picture of its own accord is told by its property, and not listed.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
      0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
      true
    default: false
    }
  }
}
