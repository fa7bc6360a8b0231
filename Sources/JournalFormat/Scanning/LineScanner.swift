/// Walks over the bytes of a line that is written just as ours are; anything else stops it.
///
/// It takes a small part of JSON: no white space and no `null`. Where a value is more than a text, a
/// whole number, a truth value or a list of these, it says only where that ends.
struct LineScanner {
  /// The place of the next byte.
  var place: Int
  /// Every byte of texts so far, put together, to see whether one was beyond ASCII.
  var mixed: UInt64 = 0

  /// Stands at a place of a line.
  init(at place: Int = 0) { self.place = place }

  /// Passes over a byte, if it is the next one.
  mutating func takes(_ byte: UInt8, of bytes: Span<UInt8>) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }
}

extension LineScanner {
  /// Passes over a key and its colon.
  mutating func key(of bytes: Span<UInt8>) -> ScannedName? {
    let start = place + 1
    let before = mixed
    mixed = 0
    guard text(of: bytes) == .text, takes(UInt8(ascii: ":"), of: bytes) else { return nil }
    let places = start..<(place - 2)
    // Keys beyond ASCII can be one key in two spellings; that is for the reader of JSON.
    guard places.count <= ScannedName.limit, EightBytes.beyondASCII(in: mixed) == 0 else {
      return nil
    }
    mixed = before
    return ScannedName(bytes.extracting(places))
  }

  /// Passes over a text with its quotation marks; `nil` for one with escapes of several letters.
  mutating func text(of bytes: Span<UInt8>) -> ScannedMember.Kind? {
    guard takes(UInt8(ascii: "\""), of: bytes) else { return nil }
    var kind = ScannedMember.Kind.text
    while place < bytes.count {
      if place + 8 <= bytes.count {
        let word = bytes.word(at: place)
        let ends = EightBytes.zeros(in: word ^ EightBytes.all(UInt8(ascii: "\"")))
        let escapes = EightBytes.zeros(in: word ^ EightBytes.all(UInt8(ascii: "\\")))
        let special = ends | escapes | EightBytes.controls(in: word)
        guard special != 0 else {
          mixed |= word
          place += 8
          continue
        }
        let plain = EightBytes.place(of: special)
        mixed |= word & ((1 << UInt64(8 * plain)) - 1)
        place += plain
      }
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return kind
      case UInt8(ascii: "\\"):
        guard place < bytes.count, LineScanner.unescaped(bytes[place]) != nil else { return nil }
        place += 1
        kind = .escapedText
      case 0..<0x20: return nil
      default: mixed |= UInt64(byte)
      }
    }
    return nil
  }

  /// What a letter after a backslash stands for; `nil` for those that more has to follow.
  static func unescaped(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }
}
