extension String {
  /// The text with nothing in it that moves a terminal's cursor or turns the direction of lines.
  ///
  /// ``Words`` refuses such characters already; a document does not rely on it, as its texts may come
  /// from anywhere. Each one is shown as a replacement character, so that nothing goes in silence.
  package var printable: String {
    guard unicodeScalars.contains(where: { $0.printable != $0 }) else { return self }
    var scalars = UnicodeScalarView()
    scalars.append(contentsOf: unicodeScalars.lazy.map { $0.printable })
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// The scalar, or what stands for it.
  fileprivate var printable: Unicode.Scalar {
    switch value {
    case 0x0A, 0x2028, 0x2029: "\n"
    case 0x09: " "
    case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    // Unicode keeps these for programs; they are not characters, and no page may hold them.
    case 0xFDD0...0xFDEF,
      _ where value & 0xFFFE == 0xFFFE:
      "\u{FFFD}"
    default: self
    }
  }
}
