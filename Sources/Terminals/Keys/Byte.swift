/// The bytes that mean something to a terminal.
enum Byte {
  static let escape: UInt8 = 0x1B
  static let delete: UInt8 = 0x7F
  /// How a paste begins and ends where the terminal brackets it.
  static let pasteBegin = Array("\u{1B}[200~".utf8)
  static let pasteEnd = Array("\u{1B}[201~".utf8)
}

extension ArraySlice<UInt8> {
  /// How many bytes at the end wait for more: a character cut in two, or a return whose feed may come.
  var unfinishedCount: Int {
    if last == 0x0D { return 1 }
    for back in 1...3 where back <= count {
      let byte = self[endIndex - back]
      guard byte & 0b1100_0000 != 0b1000_0000 else { continue }
      return byte.characterLength > back ? back : 0
    }
    return 0
  }
}

extension UInt8 {
  /// How many bytes a character has that begins with this one; 1 also for what begins none.
  var characterLength: Int {
    switch self {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}

extension String {
  /// Text as it was pasted: line ends of every kind are one kind, and a tab is a space.
  init(pasted bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    var scalars = UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where isAfterReturn: continue
      case "\r", "\n", "\u{2028}", "\u{2029}": scalars.append("\n")
      case "\t": scalars.append(" ")
      default: scalars.append(scalar.harmless)
      }
    }
    self.init(scalars)
  }
}

extension Unicode.Scalar {
  /// The scalar, or what is shown for one that moves a cursor or turns the direction of a line.
  var harmless: Unicode.Scalar {
    switch value {
    case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: self
    }
  }
}
