/// The letters and digits of a text, each with its place: what is left however the text is spelled.
///
/// A page, a sheet or a calendar puts marks before characters, writes some of them as numbers, and breaks
/// lines where it likes. None of that is a letter, so the letters alone tell words again.
struct LettersOfText {
  /// The letters and digits, in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where each byte begins in the text, as it is spelled there.
  private var places: [UInt32] = []
  /// Where each word begins among the letters.
  private(set) var wordStarts: [Int] = []
  private var isBetweenWords = true

  /// Longer texts are not looked into.
  static let most = 1 << 26

  /// Takes the letters out of a text that is not longer than ``most``.
  init(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    places.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte.isPlainLetter {
        append(byte, at: place)
        place += 1
      } else if byte < 0x80, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "\\") {
        isBetweenWords = true
        place += 1
      } else {
        let character = SpelledCharacter(in: text, at: place)
        for byte in character.letters { append(byte, at: place) }
        if character.letters.isEmpty { isBetweenWords = true }
        place += character.length
      }
    }
  }

  private mutating func append(_ byte: UInt8, at place: Int) {
    if isBetweenWords { wordStarts.append(bytes.count) }
    bytes.append(byte)
    places.append(UInt32(place))
    isBetweenWords = false
  }

  /// The letters of words that follow each other.
  func letters(ofWords words: Range<Int>) -> Range<Int> {
    wordStarts[
      words.lowerBound
    ]..<(words.upperBound < wordStarts.count
      ? wordStarts[words.upperBound] : bytes.count)
  }

  /// Where in the text a run of letters is.
  func range(of run: Range<Int>, in text: [UInt8]) -> Range<Int> {
    let last = Int(places[run.upperBound - 1])
    return Int(places[run.lowerBound])..<last + SpelledCharacter(in: text, at: last).length
  }
}

/// What is at a place of a text: a letter in whatever spelling, or something else.
private struct SpelledCharacter {
  /// How many bytes spell it.
  let length: Int
  /// The letter or digit in UTF-8; nothing for anything else.
  let letters: [UInt8]

  init(in text: [UInt8], at place: Int) {
    let rest = text[place...]
    switch text[place] {
    case UInt8(ascii: "&"): self = SpelledCharacter(entity: rest) ?? SpelledCharacter(length: 1)
    case UInt8(ascii: "\\"): self.init(escape: rest.dropFirst())
    case 0x80...:
      let length = min(rest.count, text[place] < 0xE0 ? 2 : text[place] < 0xF0 ? 3 : 4)
      self.init(length: length, letters: Self.letters(Array(rest.prefix(length))))
    case let byte: self.init(length: 1, letters: byte.isPlainLetter ? [byte] : [])
    }
  }

  private init(length: Int, letters: [UInt8] = []) {
    self.length = length
    self.letters = letters
  }

  /// A character by its name or number, as in `&amp;` and `&#233;`.
  private init?(entity rest: ArraySlice<UInt8>) {
    guard let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
    let length = end - rest.startIndex + 1
    if ["amp", "lt", "gt", "quot", "apos", "nbsp"].contains(name) {
      self.init(length: length)
      return
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value else { return nil }
    self.init(length: length, letters: Self.letters(of: value))
  }

  /// What is behind a backslash: a character by its number, a white space by its letter, or itself.
  private init(escape rest: ArraySlice<UInt8>) {
    switch rest.first {
    case UInt8(ascii: "u"):
      let digits = String(decoding: rest.dropFirst().prefix(4), as: UTF8.self)
      let value = digits.utf8.count == 4 ? UInt32(digits, radix: 16) : nil
      self.init(length: value == nil ? 1 : 6, letters: value.map(Self.letters) ?? [])
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "\\"):
      self.init(length: 2)
    default: self.init(length: 1)
    }
  }

  private static func letters(of value: UInt32) -> [UInt8] {
    guard let scalar = Unicode.Scalar(value) else { return [] }
    let spelled = Array(String(scalar).utf8)
    return value < 0x80 ? spelled.filter(\.isPlainLetter) : letters(spelled)
  }

  /// A character beyond ASCII is a letter unless it is a quotation mark, a dash, a space or a picture.
  private static func letters(_ spelled: [UInt8]) -> [UInt8] {
    let isMark =
      spelled.count > 3 || spelled.starts(with: [0xE2, 0x80]) || spelled.starts(with: [0xE2, 0x81])
      || [[0xC2, 0xA0], [0xC2, 0xAB], [0xC2, 0xAD], [0xC2, 0xBB]].contains(spelled)
    return isMark ? [] : spelled
  }
}

extension UInt8 {
  fileprivate var isPlainLetter: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF)
  }
}
