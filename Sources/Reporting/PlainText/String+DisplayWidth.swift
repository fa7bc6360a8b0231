extension String {
  /// How many columns the text takes on a terminal that shows it on one line.
  var displayWidth: Int {
    // Most texts are ASCII, where a byte is a column.
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }
}

extension Character {
  /// How many columns the character takes: none, one or two.
  fileprivate var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.isInvisible { return 0 }
    let isPicture = unicodeScalars.contains("\u{FE0F}") || first.properties.isEmojiPresentation
    return isPicture || first.isWide ? 2 : 1
  }
}

extension Unicode.Scalar {
  /// Whether the scalar takes no column of its own.
  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: false
    }
  }

  /// Whether the scalar is wide or fullwidth (Unicode Standard Annex 11), by blocks.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
