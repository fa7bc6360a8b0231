extension JSONParser {
  /// Reads a text between two quotation marks or, in JSON5, between two apostrophes.
  mutating func string() throws(JSONError) -> String {
    let opening = index
    let mark = bytes[opening]
    if mark == .apostrophe { try allow(.singleQuotes, at: opening) }
    index += 1
    var text = ""
    var pieceStart = index
    while let current {
      switch current {
      case mark:
        text += String(decoding: bytes[pieceStart..<index], as: UTF8.self)
        index += 1
        return text
      case .backslash:
        text += String(decoding: bytes[pieceStart..<index], as: UTF8.self)
        try escape(into: &text)
        pieceStart = index
      case .lineFeed, .carriageReturn:
        throw .notClosed(.string, opened: position(of: opening))
      case 0..<0x20:
        try allow(.controlCharacter, at: index)
        index += 1
      default:
        index += 1
      }
    }
    throw .notClosed(.string, opened: position(of: opening))
  }
}
