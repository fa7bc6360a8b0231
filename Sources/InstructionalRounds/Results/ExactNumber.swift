/// A number of a table as it was printed: exact, with the decimals that it had.
///
/// Sums and differences of these numbers are exact, as what can be had by subtraction has to be known.
public struct ExactNumber: Hashable, Sendable {
  /// The value in ten-thousandths.
  public let scaled: Int64
  /// How many decimals are shown, at most four.
  public let decimals: Int

  /// How many parts a whole has.
  static let unit: Int64 = 10_000

  /// A value in ten-thousandths.
  package init(scaled: Int64, decimals: Int = 0) {
    self.scaled = scaled
    self.decimals = decimals
  }

  /// Reads digits with an optional minus in front and up to four decimals after a point; `nil` for
  /// anything else, so that a slip of a scanner ("s3.2") is never taken for a number.
  public init?(_ text: String) {
    var value: Int64 = 0
    var (digits, decimals) = (0, 0)
    var isBehindPoint = false
    let bytes = Array(text.utf8)
    let isNegative = bytes.first == UInt8(ascii: "-")
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
      if byte == UInt8(ascii: "."), !isBehindPoint, digits > 0 {
        isBehindPoint = true
        continue
      }
      guard (0x30...0x39).contains(byte), digits < 12, decimals < 4 else { return nil }
      value = value * 10 + Int64(byte - 0x30)
      digits += 1
      if isBehindPoint { decimals += 1 }
    }
    guard digits > 0, !isBehindPoint || decimals > 0 else { return nil }
    for _ in decimals..<4 { value *= 10 }
    self.init(scaled: isNegative ? -value : value, decimals: decimals)
  }

  /// The number without its decimals.
  package var whole: Int64 { scaled / ExactNumber.unit }

  /// Whether it is another number or less.
  package func isAtMost(_ other: ExactNumber) -> Bool { scaled <= other.scaled }

  /// The number as words of a line.
  package var words: Words? { try? Words(description) }
}

extension ExactNumber: CustomStringConvertible {
  /// The digits, with the decimals that it came with.
  public var description: String {
    let size = scaled.magnitude
    let sign = scaled < 0 ? "-" : ""
    var fraction = String(size % 10_000)
    while fraction.utf8.count < 4 { fraction = "0" + fraction }
    let whole = "\(sign)\(size / 10_000)"
    return decimals == 0 ? whole : "\(whole).\(fraction.prefix(decimals))"
  }
}
