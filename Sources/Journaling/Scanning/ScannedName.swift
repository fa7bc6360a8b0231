/// A key of a line by its first and its last eight bytes, which is all of any key that is looked up.
struct ScannedName: Hashable, Sendable {
  private let first: UInt64
  private let last: UInt64
  private let count: Int

  /// The longest key that a name holds all of.
  static let limit = 16

  /// Names a key that stands in bytes; what follows the key has to be there as well.
  init(_ bytes: Span<UInt8>, at places: Range<Int>) {
    count = places.count
    let mask: UInt64 = count >= 8 ? .max : (1 &<< UInt64(8 * count)) &- 1
    first = bytes.word(at: places.lowerBound) & mask
    last = count > 8 ? bytes.word(at: places.upperBound - 8) : 0
  }

  /// Names a key that is known.
  init(_ key: String) {
    let bytes = Array(key.utf8)
    let padded = bytes + Array(repeating: 0, count: 8)
    self.init(padded.span, at: bytes.indices)
  }
}
