/// A ZIP archive of stored entries, read as strictly as the most particular program reads it.
public struct StoredArchive: Sendable {
  /// The entries in the order of the directory.
  public private(set) var entries: [(name: String, bytes: [UInt8])] = []

  /// Reads an archive; `nil` where anything in it is not as it has to be.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count >= 22, bytes.number(4, at: bytes.count - 22) == 0x0605_4B50 else {
      return nil
    }
    let end = bytes.count - 22
    let count = bytes.number(2, at: end + 10)
    var place = bytes.number(4, at: end + 16)
    guard place + bytes.number(4, at: end + 12) == end, bytes.number(2, at: end + 8) == count else {
      return nil
    }
    var expected = 0
    for _ in 0..<count {
      guard bytes.number(4, at: place) == 0x0201_4B50 else { return nil }
      let (flags, method) = (bytes.number(2, at: place + 8), bytes.number(2, at: place + 10))
      let (size, nameSize) = (bytes.number(4, at: place + 24), bytes.number(2, at: place + 28))
      let start = bytes.number(4, at: place + 42)
      let more = bytes.number(2, at: place + 30) + bytes.number(2, at: place + 32)
      guard flags == 0, method == 0, more == 0, start == expected else { return nil }
      let name = bytes[(place + 46)..<(place + 46 + nameSize)]
      // The head before the contents says the same as the directory.
      let head = bytes[start..<(start + 30 + nameSize)]
      guard bytes.number(4, at: start) == 0x0403_4B50, head.suffix(nameSize) == name,
        Array(head.dropFirst(4).prefix(24)) == Array(bytes[(place + 6)..<(place + 30)])
      else { return nil }
      let contents = Array(bytes[(start + 30 + nameSize)...].prefix(size))
      guard contents.count == size, contents.sum == bytes.number(4, at: place + 16) else {
        return nil
      }
      entries.append((String(decoding: name, as: UTF8.self), contents))
      expected = start + 30 + nameSize + size
      place += 46 + nameSize
    }
    guard place == end, Set(entries.map { $0.name }).count == count else { return nil }
  }

  /// What an entry holds.
  public subscript(name: String) -> [UInt8]? { entries.first { $0.name == name }?.bytes }
}

extension [UInt8] {
  /// A number of so many bytes, the lowest first.
  fileprivate func number(_ size: Int, at place: Int) -> Int {
    (0..<size).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
  }

  /// The sum of the bytes, a bit at a time.
  fileprivate var sum: Int {
    var sum: UInt32 = ~0
    for byte in self {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
