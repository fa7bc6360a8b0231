/// A number that stands for content: equal content has equal digests on every machine.
///
/// It is 64-bit FNV-1a, which tells files and lines of one round apart. It is no signature, and no
/// secret either: whoever guesses a short text can check the guess. A digest of words that are
/// redacted must therefore go with them.
package struct ContentDigest: Hashable, Sendable {
  /// The number.
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The digest of nothing.
  init() {}

  /// The digest of bytes.
  package init(_ bytes: some Sequence<UInt8>) { add(bytes) }

  /// The digest that the record spells in 16 digits of base 16; `nil` for anything else.
  package init?(_ text: String) {
    guard text.utf8.count == 16, !text.hasPrefix("+"), !text.hasPrefix("-"),
      let value = UInt64(text, radix: 16)
    else { return nil }
    self.value = value
  }

  /// Adds bytes.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// Adds a part that ends here, so that "ab", "c" differs from "a", "bc".
  mutating func add(part: some StringProtocol) {
    add(part.utf8)
    add(CollectionOfOne(0xFF))
  }
}

extension ContentDigest: CustomStringConvertible {
  /// The number as 16 digits of base 16.
  package var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
