/// Eight bytes at a time: the one place where a span is read without its element type.
extension Span<UInt8> {
  /// Eight bytes as a number, the first one the least; the slice must hold all of them.
  func word(at place: Int) -> UInt64 {
    // The load checks its bounds; what is unsafe of it is the type, and any bits make a number.
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// Up to seven bytes at the end as a number, with zeros for what lacks.
  func lastWord(at place: Int) -> UInt64 {
    var word: UInt64 = 0
    for offset in 0..<(count - place) { word |= UInt64(self[place + offset]) << UInt64(8 * offset) }
    return word
  }

  /// The place of a byte from another place on; `nil` when it does not come.
  package func firstPlace(of byte: UInt8, from start: Int) -> Int? {
    let wanted = EightBytes.all(byte)
    var place = start
    while place + 8 <= count {
      let found = EightBytes.zeros(in: word(at: place) ^ wanted)
      if found != 0 { return place + EightBytes.place(of: found) }
      place += 8
    }
    while place < count {
      if self[place] == byte { return place }
      place += 1
    }
    return nil
  }
}

/// Questions asked of eight bytes at once (Warren, *Hacker's Delight*, section 6-1).
enum EightBytes {
  /// One byte eight times.
  static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The highest bit of bytes that are zero; right up to the first of them, which is what counts.
  static func zeros(in word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// The highest bit of bytes that are below 0x20; right up to the first of them.
  static func controls(in word: UInt64) -> UInt64 {
    (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
  }

  /// The highest bit of bytes that are not ASCII.
  static func beyondASCII(in word: UInt64) -> UInt64 { word & 0x8080_8080_8080_8080 }

  /// Which byte the first bit that is set belongs to.
  static func place(of bits: UInt64) -> Int { bits.trailingZeroBitCount / 8 }
}
