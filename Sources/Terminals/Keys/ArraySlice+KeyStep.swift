extension ArraySlice<UInt8> {
  /// What the bytes at the front are.
  ///
  /// - Parameter isOver: whether nothing more comes, so that an Escape is the key itself.
  /// - Returns: what they are, and how many they are.
  func step(isOver: Bool) -> KeyStep {
    guard let first else { return .incomplete }
    switch first {
    case Byte.escape: return escapeStep(isOver: isOver)
    case 0x0D, 0x0A: return KeyStep(.key(.enter), length: 1)
    case 0x09: return KeyStep(.key(.tab), length: 1)
    case Byte.delete, 0x08: return KeyStep(.key(.backspace), length: 1)
    case 0x01...0x1A:
      let letter = Character(Unicode.Scalar(first + 0x60))
      return KeyStep(.key(.control(letter)), length: 1)
    case 0x00..<0x20: return KeyStep(.nothing, length: 1)
    default: return textStep()
    }
  }

  /// One character; bytes that are none are shown as what they are, something unreadable.
  private func textStep() -> KeyStep {
    guard let first else { return .incomplete }
    let bytes = prefix(first.characterLength)
    let continuation = bytes.dropFirst().prefix { $0 & 0b1100_0000 == 0b1000_0000 }
    guard continuation.count == first.characterLength - 1 else {
      // What is cut off by the end of what was read goes on in the next bytes.
      guard 1 + continuation.count < count else { return .incomplete }
      return KeyStep(.key(.text("\u{FFFD}")), length: 1 + continuation.count)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let harmless = String(String.UnicodeScalarView(text.unicodeScalars.map(\.harmless)))
    return KeyStep(.key(.text(harmless)), length: bytes.count)
  }

  /// A sequence that begins with Escape, or the key.
  private func escapeStep(isOver: Bool) -> KeyStep {
    let escape = KeyStep(.key(.escape), length: 1)
    guard count > 1 else { return isOver ? escape : .incomplete }
    switch self[startIndex + 1] {
    case UInt8(ascii: "["): return sequenceStep() ?? (isOver ? escape : .incomplete)
    case UInt8(ascii: "O"): return applicationStep() ?? (isOver ? escape : .incomplete)
    case UInt8(ascii: "b"): return KeyStep(.key(.wordLeft), length: 2)
    case UInt8(ascii: "f"): return KeyStep(.key(.wordRight), length: 2)
    case Byte.delete, 0x08: return KeyStep(.key(.control("w")), length: 2)
    default: return escape
    }
  }

  /// `ESC O P` and the like; `nil` where more has to come.
  private func applicationStep() -> KeyStep? {
    guard count > 2 else { return nil }
    let letter = Unicode.Scalar(self[startIndex + 2])
    guard let key = Key(letter: letter, modifier: 1) else {
      return KeyStep(.key(.escape), length: 1)
    }
    return KeyStep(.key(key), length: 3)
  }

  /// `ESC [ 1 ; 5 C` and the like; `nil` where more has to come.
  private func sequenceStep() -> KeyStep? {
    let body = dropFirst(2)
    if body.first == UInt8(ascii: "[") {
      // The console of Linux sends F1 to F5 with a second bracket.
      guard let last = body.dropFirst().first else { return nil }
      guard (0x41...0x45).contains(last) else { return KeyStep(.nothing, length: 4) }
      return KeyStep(.key(.function(Int(last) - 0x40)), length: 4)
    }
    let parameters = body.prefix { (0x30...0x3F).contains($0) }
    let rest = body[parameters.endIndex...].drop { (0x20...0x2F).contains($0) }
    guard let last = rest.first else { return nil }
    // No sequence ends like this: the keys were typed one by one.
    guard (0x40...0x7E).contains(last) else { return KeyStep(.key(.escape), length: 1) }
    let length = rest.startIndex - startIndex + 1
    if starts(with: Byte.pasteBegin) { return KeyStep(.pasteBegins, length: length) }
    let numbers = String(decoding: parameters, as: UTF8.self).split(separator: ";").map { Int($0) }
    let key =
      last == UInt8(ascii: "~")
      ? Key(number: numbers.first ?? nil)
      : Key(letter: Unicode.Scalar(last), modifier: (numbers.dropFirst().first ?? nil) ?? 1)
    return KeyStep(key.map { .key($0) } ?? .nothing, length: length)
  }
}

extension Key {
  /// The key of a letter that ends a sequence; with Ctrl or Alt, arrows go by words.
  fileprivate init?(letter: Unicode.Scalar, modifier: Int) {
    let goesByWords = modifier > 2
    switch letter {
    case "A": self = .up
    case "B": self = .down
    case "C": self = goesByWords ? .wordRight : .right
    case "D": self = goesByWords ? .wordLeft : .left
    case "H": self = .home
    case "F": self = .end
    case "Z": self = .backTab
    case "P", "Q", "R", "S": self = .function(Int(letter.value) - 0x4F)
    default: return nil
    }
  }

  /// The key of a number before a tilde.
  fileprivate init?(number: Int?) {
    switch number {
    case 1, 7: self = .home
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case .some(let number) where (11...15).contains(number): self = .function(number - 10)
    case .some(let number) where (17...21).contains(number): self = .function(number - 11)
    case .some(let number) where (23...24).contains(number): self = .function(number - 12)
    default: return nil
    }
  }
}
