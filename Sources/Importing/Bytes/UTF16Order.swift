/// In which order the two bytes of a UTF-16 unit stand.
enum UTF16Order: Sendable {
  /// Named by what comes first.
  case littleEndian, bigEndian

  /// The order of a file in UTF-16, by its mark or by its zeros; `nil` when it is not UTF-16.
  ///
  /// Latin letters have a zero as their high byte. Where two fifths of one side are zeros and almost
  /// none of the other, Windows wrote UTF-16 without its mark; no text in bytes looks like that.
  ///
  /// - Parameters:
  ///   - bytes: the bytes, or the first of them.
  ///   - isTooShort: whether they are too few to go by their zeros, so that only a mark counts.
  init?(of bytes: [UInt8], isTooShort: Bool = false) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .littleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .bigEndian
    } else {
      let start = bytes.prefix(4_096)
      let pairs = start.count / 2
      guard !isTooShort, pairs > 0, bytes.count.isMultiple(of: 2) else { return nil }
      let even = start.indices.count { $0.isMultiple(of: 2) && start[$0] == 0 }
      let odd = start.indices.count { !$0.isMultiple(of: 2) && start[$0] == 0 }
      switch (even * 20 <= pairs, odd * 20 <= pairs) {
      case (true, false) where odd * 5 >= pairs * 2: self = .littleEndian
      case (false, true) where even * 5 >= pairs * 2: self = .bigEndian
      default: return nil
      }
    }
  }

  /// The text without its mark; half a pair becomes U+FFFD, and an odd byte at the end is cut.
  func text(of bytes: [UInt8]) -> String {
    let units = units(of: bytes)
    return String(decoding: units.first == 0xFEFF ? units[1...] : units[...], as: UTF16.self)
  }

  /// The units that are whole.
  func units(of bytes: [UInt8]) -> [UInt16] {
    stride(from: 0, to: bytes.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return self == .littleEndian ? second << 8 | first : first << 8 | second
    }
  }

  /// The two bytes of a unit.
  func bytes(of unit: UInt16) -> [UInt8] {
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    return self == .littleEndian ? [low, high] : [high, low]
  }

  /// Whether a text begins with the mark of the order.
  func isMarked(in bytes: [UInt8]) -> Bool { bytes.starts(with: self.bytes(of: 0xFEFF)) }
}
