/// A word without regard to capitals, as a number by which it is looked up.
///
/// The number is FNV-1a of 64 bits over the folded scalars. Two words of one vocabulary do not meet in
/// it in practice, and if a stranger's word ever did, a question would be asked in vain.
struct WordKey: Hashable, Sendable {
  /// The number.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The key of nothing, to which scalars are added.
  init() {}

  /// The key of a word.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { add(scalar) }
  }

  /// Whether no scalar has been added.
  var isEmpty: Bool { self == WordKey() }

  /// Adds the next scalar of the word, in lower case and with a straight apostrophe.
  mutating func add(_ scalar: Unicode.Scalar) {
    value = (value ^ UInt64(scalar.folded.value)) &* 0x0000_0100_0000_01B3
  }
}

extension WordKey {
  /// The key as the words of a table are sorted by it, in 48 bits that are spread well.
  var place: UInt64 { spread >> 16 }

  /// The place as it is in two ``Cells``.
  var cells: (low: Int32, high: Int32) {
    (Int32(truncatingIfNeeded: spread >> 8) >> 8, Int32(truncatingIfNeeded: spread >> 32) >> 8)
  }

  /// The first bits of the place.
  func beginning(bits: Int) -> Int { Int(truncatingIfNeeded: spread >> UInt64(64 - bits)) }

  private var spread: UInt64 { value &* 0x9E37_79B9_7F4A_7C15 }
}
