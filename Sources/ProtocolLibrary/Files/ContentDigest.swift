/// A number by which two texts are told apart, such as two versions of a protocol.
///
/// It is FNV-1a of 64 bits over the UTF-8 text. That says whether somebody has the same file, and finds
/// a slip; it is no protection against a person who wants two texts to look alike.
public struct ContentDigest: Hashable, Sendable {
  /// The number.
  public let value: UInt64

  /// The digest of a text.
  public init(of text: String) { self.init(of: text.utf8) }

  /// The digest of bytes.
  public init(of bytes: some Sequence<UInt8>) {
    value = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}

extension ContentDigest: CustomStringConvertible {
  /// Sixteen digits in base 16.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
