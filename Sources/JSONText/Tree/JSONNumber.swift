/// A number as it is written, which becomes an integer or a floating-point number on demand.
///
/// JSON sets no bounds to numbers. Keeping the text means that reading loses nothing, and that what
/// asks for the number decides what it can hold.
public struct JSONNumber: Hashable, Sendable {
  /// The number as it is in the text, such as `-1.50e3`, or `+0xFF` in JSON5.
  public let literal: String
}

extension JSONNumber {
  /// The number as an integer, if it is whole and the type can hold it exactly.
  ///
  /// JSON does not tell `100`, `100.0` and `1e2` apart, and some programs write one for the other:
  /// all three are the integer 100.
  public func integer<Whole: FixedWidthInteger>(as type: Whole.Type = Whole.self) -> Whole? {
    guard let magnitude = isHexadecimal ? hexadecimalMagnitude : decimalMagnitude else {
      return nil
    }
    return Whole(exactly: isNegative ? -Int128(magnitude) : Int128(magnitude))
  }

  /// The nearest floating-point number, or nil if the number is beyond the range of the type.
  ///
  /// `Infinity` and `NaN` of JSON5 are themselves; `1e400` is nil, not infinity.
  public var double: Double? {
    let text = literal.utf8.first == .plus ? literal.dropFirst() : literal[...]
    guard let double = Double(text) else { return nil }
    return double.isInfinite && literal.utf8.last != UInt8(ascii: "y") ? nil : double
  }
}

extension JSONNumber {
  /// Whether the number has a minus sign.
  var isNegative: Bool { literal.utf8.first == .minus }

  /// The number without its sign.
  var unsigned: Substring {
    literal.utf8.first == .minus || literal.utf8.first == .plus ? literal.dropFirst() : literal[...]
  }

  /// Whether the number is one of JSON5's `0x` numbers.
  var isHexadecimal: Bool {
    unsigned.utf8.dropFirst().first == UInt8(ascii: "x")
      || unsigned.utf8.dropFirst().first == UInt8(ascii: "X")
  }

  /// The digits behind `0x` as an integer, if 64 bits can hold it.
  var hexadecimalMagnitude: UInt64? { UInt64(unsigned.dropFirst(2), radix: 16) }
}
