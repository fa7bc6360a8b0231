/// What somebody wrote: never empty, free of control characters, and possibly redacted.
///
/// White space at the ends is cut. A line break stays, because a note may quote a board of several
/// lines; every other control character is refused, so that no words can move a terminal's cursor.
public struct Words: Hashable, Sendable {
  /// What was written, or `nil` once it has been redacted.
  public let text: String?

  /// The most Unicode scalars that one text holds.
  public static let limit = 20_000

  /// Checks and keeps a text.
  ///
  /// - Throws: ``WordsError`` when nothing is left after cutting white space, when the text holds a
  ///   control character, or when it is longer than ``limit``.
  public init(_ text: String) throws(WordsError) {
    guard !text.isPlain else {
      self.text = text
      return
    }
    let trimmed = text.cut
    guard !trimmed.isEmpty else { throw .empty }
    let scalars = trimmed.unicodeScalars
    guard scalars.count <= Words.limit else { throw .tooLong(count: scalars.count) }
    if let bad = scalars.first(where: { $0.movesTheCursor }) {
      throw .controlCharacter(codePoint: bad.value)
    }
    self.text = trimmed
  }

  private init() { text = nil }

  /// The mark that stands where words were redacted.
  public static let redacted = Words()

  /// Whether the words have been taken out of the record.
  public var isRedacted: Bool { text == nil }
}

/// Why a text is refused as words.
public enum WordsError: Error, Hashable, Sendable {
  /// Nothing but white space.
  case empty
  /// More Unicode scalars than ``Words/limit``.
  case tooLong(count: Int)
  /// A character that would move a terminal's cursor or turn the direction of the text.
  case controlCharacter(codePoint: UInt32)
}

extension Words: CustomStringConvertible {
  /// The text, or the mark of a redaction.
  public var description: String { text ?? "[redacted]" }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control (other than a line break or tab) or a bidirectional override.
  package var movesTheCursor: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// Whether the text is words as it stands, as nearly every text is; no scalar is looked at.
  ///
  /// What has to be looked at is in ASCII, or begins with the bytes C2 (controls, a space) or E2
  /// (spaces, marks of direction). White space matters at the ends alone.
  fileprivate var isPlain: Bool {
    let bytes = utf8.span
    guard (1...Words.limit).contains(bytes.count) else { return false }
    let ends = [bytes[0], bytes[bytes.count - 1]]
    guard ends.allSatisfy({ (0x21...0x7E).contains($0) }) else { return false }
    for place in bytes.indices {
      let byte = bytes[place]
      let isPlain =
        (0x20...0x7E).contains(byte) || byte == 0x0A || byte == 0x09
        || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2)
      guard isPlain else { return false }
    }
    return true
  }

  /// The text without white space at its ends.
  package var cut: String {
    let scalars = unicodeScalars.drop { $0.properties.isWhitespace }
    guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(scalars[...last])
  }
}
