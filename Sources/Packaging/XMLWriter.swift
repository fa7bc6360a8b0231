/// Turns XML into characters; the one place where any are escaped.
struct XMLWriter: ~Copyable {
  /// What was written so far, after the line that says what it is.
  private(set) var bytes = Array(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8
  )

  /// Writes a piece.
  mutating func write(_ xml: XML) {
    switch xml {
    case .text(let text): writeEscaped(text, in: .text)
    case .element(let name, let attributes, let parts):
      write("<\(name)")
      for (name, value) in attributes {
        write(" \(name)=\"")
        writeEscaped(value, in: .attribute)
        write("\"")
      }
      guard !parts.isEmpty else { return write("/>") }
      write(">")
      for part in parts { write(part) }
      write("</\(name)>")
    }
  }

  /// Where characters stand.
  private enum Place {
    case text, attribute
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes characters so that they are read back as they are.
  ///
  /// A reader makes line feeds of carriage returns, and spaces of tabs and lines in an attribute,
  /// unless they are spelled by number. What XML 1.0 cannot hold is shown by a replacement.
  private mutating func writeEscaped(_ text: String, in place: Place) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: write("&amp;")
      case 0x3C: write("&lt;")
      case 0x3E: write("&gt;")
      case 0x22: write("&quot;")
      case 0x0D: write("&#13;")
      case 0x09 where place == .attribute: write("&#9;")
      case 0x0A where place == .attribute: write("&#10;")
      case 0x09, 0x0A, 0x20..<0x7F: bytes.append(UInt8(scalar.value))
      case 0x00..<0x20, 0xFFFE, 0xFFFF: write("\u{FFFD}")
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
