extension JSONParser {
  /// Reads a backslash and what belongs to it, and adds what it stands for.
  ///
  /// A backslash at the very end of the text adds nothing; the text is then found not to be closed.
  mutating func escape(into text: inout String) throws(JSONError) {
    let start = index
    guard let letter = following else {
      index += 1
      return
    }
    index += 2
    switch letter {
    case .quote: text.append("\"")
    case .backslash: text.append("\\")
    case .slash: text.append("/")
    case UInt8(ascii: "b"): text.append("\u{08}")
    case UInt8(ascii: "f"): text.append("\u{0C}")
    case UInt8(ascii: "n"): text.append("\n")
    case UInt8(ascii: "r"): text.append("\r")
    case UInt8(ascii: "t"): text.append("\t")
    case UInt8(ascii: "u"): text.unicodeScalars.append(try unicodeEscape(from: start))
    default: try json5Escape(into: &text, from: start)
    }
  }

  /// Reads an escape that only JSON5 has, from after its first byte.
  private mutating func json5Escape(into text: inout String, from start: Int) throws(JSONError) {
    guard let scalar = scalar(at: start + 1) else { return }
    guard dialect == .json5 else { throw .unknownEscape(scalar, at: position(of: start)) }
    let lineBreak = lineBreakLength(at: start + 1)
    switch scalar {
    case _ where lineBreak > 0: index = start + 1 + lineBreak
    case "v": text.append("\u{0B}")
    case "0" where current?.isDigit != true: text.append("\0")
    case "0"..."9": throw .unknownEscape(scalar, at: position(of: start))
    case "x": text.unicodeScalars.append(Unicode.Scalar(UInt8(try hexadecimal(2, from: start))))
    default:
      index = start + 1 + UTF8.width(scalar)
      text.unicodeScalars.append(scalar)
    }
  }

  /// Reads the digits of `\u`, and of the second half if they are the first half of a pair.
  mutating func unicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let unit = try hexadecimal(4, from: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let lone = JSONError.loneSurrogate(UInt16(unit), at: position(of: start))
    guard unit < 0xDC00, current == .backslash, following == UInt8(ascii: "u") else { throw lone }
    let second = index
    index += 2
    let low = try hexadecimal(4, from: second)
    guard (0xDC00...0xDFFF).contains(low) else { throw lone }
    guard let scalar = Unicode.Scalar(0x1_0000 + (unit - 0xD800) << 10 + (low - 0xDC00)) else {
      throw lone
    }
    return scalar
  }

  /// Reads a number of hexadecimal digits that belong to the escape at `start`.
  private mutating func hexadecimal(_ count: Int, from start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let digit = current?.hexadecimalValue else {
        throw .incompleteEscape(at: position(of: start))
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }
}
