/// Whole numbers as letters, four for each: a table that can be in a program as a text, and is looked
/// into where it stands.
///
/// A letter carries six bits, so that all of them can be printed and none needs a backslash. A list of
/// numbers would be the plainer way; the compiler takes minutes over one of this length, and a program
/// that adds one note would have to read all of it first.
struct Cells: Hashable, Sendable {
  /// The letters of all numbers.
  let letters: String

  /// Takes letters that were made of numbers before.
  init(letters: String) { self.letters = letters }

  /// Makes letters of numbers, each of them in ``range``.
  init(_ numbers: [Int32]) {
    var letters: [UInt8] = []
    letters.reserveCapacity(numbers.count * Cells.width)
    for number in numbers {
      precondition(Cells.range.contains(number), "a number of 24 bits")
      for shift: Int32 in [0, 6, 12, 18] {
        letters.append(Cells.zero + UInt8(truncatingIfNeeded: number >> shift & 0x3F))
      }
    }
    self.letters = String(decoding: letters, as: UTF8.self)
  }

  /// The numbers that fit.
  static let range: ClosedRange<Int32> = -1 << 23...1 << 23 - 1
  /// How many letters a number takes.
  fileprivate static let width = 4
  /// The letter of six bits that are not set.
  private static let zero = UInt8(ascii: "0")
}

extension Span<UInt8> {
  /// A number of ``Cells`` by its place.
  @inline(__always) func cell(_ place: Int) -> Int32 {
    // The load checks its bounds; what is unsafe of it is the type, and any bits make a number.
    let load = unsafe bytes.unsafeLoadUnaligned(
      fromByteOffset: place * Cells.width,
      as: UInt32.self
    )
    let letters = UInt32(littleEndian: load) &- 0x3030_3030
    let pairs = letters & 0x003F_003F | (letters & 0x3F00_3F00) >> 2
    let bits = pairs & 0xFFF | pairs >> 4 & 0xFF_F000
    return Int32(bitPattern: bits << 8) >> 8
  }
}
