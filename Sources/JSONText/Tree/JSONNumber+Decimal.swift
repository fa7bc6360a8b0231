extension JSONNumber {
  /// The decimal number without its sign, if it is whole and 64 bits can hold it.
  ///
  /// The digits are taken without their point and without zeros at either end; what remains must be
  /// followed by as many zeros as the exponent, less the digits after the point, asks for. No
  /// floating-point number is involved, so that nothing is rounded.
  var decimalMagnitude: UInt64? {
    let parts = unsigned.utf8.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E")
    }
    guard let first = parts.first, first.allSatisfy({ $0 == .point || $0.isDigit }) else {
      return nil  // Infinity or NaN
    }
    let point = first.firstIndex(of: .point)
    var digits = first.filter { $0 != .point }[...]
    var zeros = point.map { -first.distance(from: $0, to: first.endIndex) + 1 } ?? 0
    while digits.last == .zero {
      digits.removeLast()
      zeros += 1
    }
    digits = digits.drop { $0 == .zero }
    guard !digits.isEmpty else { return 0 }
    zeros += parts.count > 1 ? Self.exponent(parts[1]) : 0
    guard zeros >= 0, digits.count + zeros <= 20 else { return nil }
    return Self.integer(of: digits + Array(repeating: .zero, count: zeros))
  }

  /// The value of digits, if 64 bits can hold it.
  private static func integer(of digits: ArraySlice<UInt8>) -> UInt64? {
    UInt64(String(decoding: digits, as: UTF8.self))
  }

  /// The value of an exponent; one too large for an `Int` is cut to what no digits can make up for.
  private static func exponent(_ text: Substring.UTF8View) -> Int {
    let beyond = Int.max / 4
    guard let exponent = Int(String(decoding: text, as: UTF8.self)) else {
      return text.first == .minus ? -beyond : beyond
    }
    return min(max(exponent, -beyond), beyond)
  }
}
