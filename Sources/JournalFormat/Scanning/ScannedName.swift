/// A key of a line by its bytes, at most twenty-four of them, so that comparing it costs nothing.
struct ScannedName: Hashable, Sendable {
  private let first: UInt64
  private let middle: UInt64
  private let last: UInt64
  private let count: Int

  /// The longest key that a name holds all of.
  static let limit = 24

  /// Names a key that is in bytes.
  init(_ bytes: Span<UInt8>) {
    count = bytes.count
    first = count >= 8 ? bytes.word(at: 0) : bytes.lastWord(at: 0)
    middle = count > 16 ? bytes.word(at: 8) : 0
    last = count > 8 ? bytes.word(at: count - 8) : 0
  }

  /// Names a key that is known.
  init(_ key: String) { self.init(key.utf8.span) }
}
