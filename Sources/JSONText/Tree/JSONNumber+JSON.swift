extension JSONNumber {
  /// The number as JSON writes it, or nil if it is infinite or not a number.
  ///
  /// What is written in JSON already stays as it is. A hexadecimal number of more than 64 bits
  /// becomes the nearest floating-point number, as it does for every program that uses JSON5.
  var jsonLiteral: String? {
    let sign = isNegative ? "-" : ""
    if isHexadecimal {
      return hexadecimalMagnitude.map { "\(sign)\($0)" } ?? double.map { $0.description }
    }
    guard unsigned.utf8.first == .point || unsigned.utf8.first?.isDigit == true else { return nil }
    guard let point = unsigned.utf8.firstIndex(of: .point) else { return sign + unsigned }
    let whole = unsigned[..<point]
    let rest = unsigned[point...].dropFirst()
    let hasFraction = rest.utf8.first?.isDigit == true
    return sign + (whole.isEmpty ? "0" : whole) + (hasFraction ? "." : "") + rest
  }
}
