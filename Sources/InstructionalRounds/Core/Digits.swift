extension Int {
  /// The number with zeros before it, for a number that is not negative.
  func padded(to width: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, width - text.utf8.count)) + text
  }
}

extension Span<UInt8> {
  /// The number that ASCII digits make, a few of them; `nil` when one byte is none.
  func number(at places: Range<Int>) -> Int? {
    var value = 0
    for place in places {
      let digit = self[place] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}

extension [UInt8] {
  /// Adds the last digits of a number that is not negative, with zeros before it.
  mutating func append(digits number: Int, count: Int) {
    var scale = 1
    for _ in 1..<count { scale *= 10 }
    while scale > 0 {
      append(UInt8(truncatingIfNeeded: number / scale % 10) + 0x30)
      scale /= 10
    }
  }
}
