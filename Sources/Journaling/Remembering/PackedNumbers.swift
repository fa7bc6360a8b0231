/// Numbers as bytes, small ones in fewer.
struct PackedNumbers: Sendable {
  /// The bytes.
  private(set) var bytes: [UInt8] = []
  private var place = 0

  /// No numbers yet.
  init() {}

  /// Numbers to be taken out again.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Puts a number behind the others.
  mutating func append(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Puts a list behind the others, with its length.
  mutating func append(_ numbers: [UInt64]) {
    append(UInt64(numbers.count))
    for number in numbers { append(number) }
  }

  /// Takes the next number out; `nil` at the end, and for what is none.
  mutating func next() -> UInt64? {
    var number: UInt64 = 0
    for shift in stride(from: 0 as UInt64, to: 64, by: 7) {
      guard place < bytes.count else { return nil }
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    return nil
  }

  /// Takes the next list out.
  mutating func nextList() -> [UInt64]? {
    // A list cannot have more numbers than there are bytes.
    guard let count = next(), count <= UInt64(bytes.count - place) else { return nil }
    var numbers: [UInt64] = []
    numbers.reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let number = next() else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// Whether every number was taken out.
  var isAtEnd: Bool { place == bytes.count }
}
