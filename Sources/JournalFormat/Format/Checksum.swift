/// A number of 64 bits that tells damaged bytes from whole ones.
///
/// It takes eight bytes a step. Every step can be undone, so that damage within eight bytes in a row
/// that begin at a multiple of eight always shows, and any other but once in 2^64 times. It guards
/// against damage, not against a person who wants two texts to look alike.
public struct Checksum: Hashable, Sendable {
  /// The number.
  public let value: UInt64

  /// A checksum that is known.
  public init(_ value: UInt64) { self.value = value }

  /// What stands for the line before a first line.
  public static let none = Checksum(0)

  /// The checksum of bytes.
  public init(of bytes: Span<UInt8>) {
    var state = Checksum.seed ^ UInt64(bytes.count)
    var place = 0
    while place + 8 <= bytes.count {
      state = (state ^ bytes.word(at: place)) &* Checksum.factor
      state ^= state >> 29
      place += 8
    }
    if place < bytes.count {
      state = (state ^ bytes.lastWord(at: place)) &* Checksum.factor
      state ^= state >> 29
    }
    state = (state ^ (state >> 32)) &* Checksum.lastFactor
    value = state ^ (state >> 32)
  }

  /// The fraction of the square root of two, so that the number comes from nowhere else.
  private static let seed: UInt64 = 0x6A09_E667_F3BC_C908
  /// 2^64 divided by the golden ratio, made odd, so that multiplying can be undone.
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// The fraction of the square root of three, made odd.
  private static let lastFactor: UInt64 = 0xBB67_AE85_84CA_A73B
}

extension Checksum: CustomStringConvertible {
  /// Sixteen digits in base 16, in lower case.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Reads sixteen digits in base 16, in lower case; `nil` for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    self.init(value)
    guard description == text else { return nil }
  }
}
