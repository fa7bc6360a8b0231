import InstructionalRounds

/// A file as lines of text, numbered as an editor numbers them, with nothing that harms a terminal.
struct DecodedText: Sendable {
  /// The lines without what ends them; the first is line 1.
  private(set) var lines: [String] = []
  /// The lines that are not UTF-8 and were read as Windows-1252.
  private(set) var guessed: [Int] = []
  /// The lines that control characters were taken out of.
  private(set) var cleaned: [Int] = []

  /// The bytes as text, or `nil` when they cannot be text.
  ///
  /// UTF-16 is known by its byte order mark, or by its zeros. Anything else is read line by line, as
  /// UTF-8 where a line is valid and as Windows-1252 where it is not: one bad byte costs no other
  /// line its accents.
  init?(_ bytes: [UInt8]) {
    if let order = UTF16Order(of: bytes) {
      read(Array(order.text(of: bytes).utf8)[...])
    } else {
      guard !bytes.lookBinary else { return nil }
      read(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...])
    }
  }

  /// Cuts bytes at CR, LF and CRLF, and decodes each line.
  private mutating func read(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
      rest = rest[line.endIndex...]
      rest = rest.dropFirst(rest.starts(with: [0x0D, 0x0A]) ? 2 : 1)
      append(line)
    }
  }

  /// Decodes a line and takes out what harms.
  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    let number = lines.count + 1
    var text: String
    if let valid = String(validating: bytes, as: UTF8.self) {
      text = valid
    } else {
      text = Windows1252.text(of: bytes)
      guessed.append(number)
    }
    if text.unicodeScalars.contains(where: \.isUnwanted) {
      text.unicodeScalars = text.unicodeScalars.withoutUnwanted
      cleaned.append(number)
    }
    lines.append(text)
  }
}

extension Unicode.Scalar {
  /// Whether it has no place in a line: what words refuse, and a byte order mark gone astray.
  fileprivate var isUnwanted: Bool { movesTheCursor || value == 0xFEFF }
}

extension String.UnicodeScalarView {
  /// Without what has no place in a line; what ended a line or a page on paper still parts words.
  fileprivate var withoutUnwanted: Self {
    var kept = Self()
    for scalar in self {
      switch scalar.value {
      case 0x0B, 0x0C, 0x85: kept.append(" ")
      default: if !scalar.isUnwanted { kept.append(scalar) }
      }
    }
    return kept
  }
}

extension [UInt8] {
  /// Whether there are more control bytes at the beginning than any text has.
  ///
  /// A stray byte or two is taken out and reported; one in thirty is not an accident.
  fileprivate var lookBinary: Bool {
    let start = prefix(4_096)
    let controls = start.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return controls * 30 > start.count
  }
}
