/// A number that stands for content: equal content has equal digests on every machine.
///
/// It is FNV-1a of 64 bits, which tells files and lines apart and finds a slip. It is not a signature, and
/// no secret either: whoever guesses a short text can check the guess. A digest of words that are
/// redacted must therefore go with them.
public struct ContentDigest: Hashable, Sendable {
  /// The number.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The digest of nothing.
  public init() {}

  /// The digest of a text.
  public init(of text: String) { add(text.utf8) }

  /// The digest of bytes.
  public init(of bytes: some Sequence<UInt8>) { add(bytes) }

  /// Reads 16 digits of base 16; `nil` for anything else.
  public init?(_ digits: String) {
    guard digits.utf8.count == 16, !digits.hasPrefix("+"), !digits.hasPrefix("-"),
      let value = UInt64(digits, radix: 16)
    else { return nil }
    self.value = value
  }

  /// Adds bytes.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }

  /// Adds a part that ends here, so that "ab", "c" differs from "a", "bc".
  public mutating func add(part: some StringProtocol) {
    add(part.utf8)
    add(CollectionOfOne(0xFF))
  }
}

extension ContentDigest: CustomStringConvertible {
  /// The number as 16 digits of base 16.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
