extension LineScanner {
  /// Passes over a value, and says what it is and where; a tree gets its number later.
  mutating func value(of bytes: Span<UInt8>, named name: ScannedName) -> ScannedMember? {
    let start = self
    if let member = plainValue(of: bytes, named: name), isAtEndOfValue(bytes) { return member }
    self = start
    guard skipTree(of: bytes) else { return nil }
    return ScannedMember(name: name, kind: .tree(0), places: start.place..<place)
  }

  /// Passes over an item of a list: a text that stands for itself, or a whole number.
  mutating func item(of bytes: Span<UInt8>, named name: ScannedName) -> ScannedMember? {
    guard place < bytes.count else { return nil }
    let start = place
    if bytes[place] == UInt8(ascii: "\"") {
      guard text(of: bytes) == .text else { return nil }
      return ScannedMember(name: name, kind: .text, places: (start + 1)..<(place - 1))
    }
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    guard (1...15).contains(place - start), place - start == 1 || bytes[start] != 0x30 else {
      return nil
    }
    return ScannedMember(name: name, kind: .integer, places: start..<place)
  }

  private mutating func plainValue(
    of bytes: Span<UInt8>,
    named name: ScannedName
  ) -> ScannedMember? {
    guard place < bytes.count else { return nil }
    let start = place
    switch bytes[place] {
    case UInt8(ascii: "\""):
      guard let kind = text(of: bytes) else { return nil }
      return ScannedMember(name: name, kind: kind, places: (start + 1)..<(place - 1))
    case UInt8(ascii: "["):
      place += 1
      guard !takes(UInt8(ascii: "]"), of: bytes) else {
        return ScannedMember(name: name, kind: .list, places: (start + 1)..<(place - 1))
      }
      repeat {
        guard item(of: bytes, named: name) != nil else { return nil }
      } while takes(UInt8(ascii: ","), of: bytes)
      guard takes(UInt8(ascii: "]"), of: bytes) else { return nil }
      return ScannedMember(name: name, kind: .list, places: (start + 1)..<(place - 1))
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      let word = bytes[place] == UInt8(ascii: "t") ? "true" : "false"
      for byte in word.utf8 { guard takes(byte, of: bytes) else { return nil } }
      return ScannedMember(name: name, kind: .truth, places: start..<place)
    default: return item(of: bytes, named: name)
    }
  }

  /// Whether what follows can follow a value of a line.
  private func isAtEndOfValue(_ bytes: Span<UInt8>) -> Bool {
    guard place < bytes.count else { return false }
    return bytes[place] == UInt8(ascii: ",") || bytes[place] == UInt8(ascii: "}")
  }

  /// Passes over anything up to the comma or the brace after it; whether it is JSON is seen later.
  private mutating func skipTree(of bytes: Span<UInt8>) -> Bool {
    var depth = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""): guard skipText(of: bytes) else { return false }
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ",") where depth == 0: return true
      case UInt8(ascii: "}") where depth == 0: return true
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case 0...0x20: return false
      default: mixed |= UInt64(bytes[place])
      }
      place += 1
    }
    return false
  }

  /// Passes over a text with whatever escapes, and is on its last quotation mark.
  private mutating func skipText(of bytes: Span<UInt8>) -> Bool {
    place += 1
    while place < bytes.count {
      mixed |= UInt64(bytes[place])
      if bytes[place] == UInt8(ascii: "\"") { return true }
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }
}
