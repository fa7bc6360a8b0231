/// Makes of good bytes such as an accident or a stranger could make.
public struct Mutator: Sendable {
  /// Where the randomness comes from.
  public var random: SplitMix64
  private let pieces: [[UInt8]]

  /// Mutations of a seed; the pieces are texts that mean something to the reader that is tried.
  public init(seed: UInt64, pieces: [String] = []) {
    random = SplitMix64(seed: seed)
    self.pieces = pieces.map { Array($0.utf8) } + Mutator.nasty
  }

  /// The bytes with one to four changes; some of them bring a part of other good bytes.
  public mutating func mutated(_ bytes: [UInt8], with other: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<number(1...4) { change(&bytes, with: other) }
    return bytes
  }

  /// A number of a range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func change(_ bytes: inout [UInt8], with other: [UInt8]) {
    let piece = pieces.randomElement(using: &random) ?? []
    let part = range(in: bytes)
    switch number(0...9) {
    case 0 where !bytes.isEmpty: bytes[number(0...(bytes.count - 1))] ^= 1 << UInt8(number(0...7))
    case 1: bytes.insert(contentsOf: piece, at: part.lowerBound)
    case 2: bytes.replaceSubrange(part, with: piece)
    case 3: bytes.removeSubrange(part)
    case 4: bytes.insert(contentsOf: bytes[part], at: number(0...bytes.count))
    case 5: bytes.insert(contentsOf: other[range(in: other)], at: part.lowerBound)
    case 6: bytes.removeLast(bytes.count - part.lowerBound)
    case 7: repeatPart(part, of: &bytes)
    default: replaceNumber(from: part.lowerBound, in: &bytes, with: piece)
    }
  }

  /// A few bytes somewhere; now and then very many.
  private mutating func range(in bytes: [UInt8]) -> Range<Int> {
    let start = number(0...bytes.count)
    let longest = number(0...7) == 0 ? bytes.count : 40
    return start..<min(bytes.count, start + number(0...longest))
  }

  /// Puts a part in many times over, as long as that does not become much more than there was.
  private mutating func repeatPart(_ part: Range<Int>, of bytes: inout [UInt8]) {
    let most = min(2_000, (16_384 + bytes.count) / max(1, part.count))
    let copies = repeatElement(Array(bytes[part]), count: number(1...max(1, most))).joined()
    bytes.insert(contentsOf: copies, at: part.lowerBound)
  }

  /// Puts something else where the next number stands.
  private mutating func replaceNumber(
    from start: Int,
    in bytes: inout [UInt8],
    with piece: [UInt8]
  ) {
    let digits: ClosedRange<UInt8> = 0x30...0x39
    guard let first = bytes[start...].firstIndex(where: digits.contains) else { return }
    let end = bytes[first...].firstIndex { !digits.contains($0) } ?? bytes.count
    let number = Mutator.numbers.randomElement(using: &random) ?? "0"
    let isNumber = self.number(0...3) > 0
    bytes.replaceSubrange(first..<end, with: isNumber ? Array(number.utf8) : piece)
  }

  private static let numbers = [
    "0", "-1", "1", "2", "999", "1000", "4294967296", "9007199254740991", "9007199254740992",
    "9223372036854775807", "9223372036854775808", "18446744073709551616", "1e999", "-0", "0.5",
    "00",
  ]

  /// What has a meaning to terminals, to file systems and to decoders, and what is not text at all.
  private static let nasty: [[UInt8]] =
    [
      "\u{0}", "\u{1B}[2J", "\u{1B}]0;x\u{7}", "\u{9B}2J", "\u{202E}", "\u{2066}", "\u{85}",
      "\u{2028}", "\u{FEFF}", "\r", "\n", "\r\n", "\t", "\"", "\\", "/", "../..", "-", "", " ",
      "e\u{301}", "👩🏽‍🏫", "\u{10FFFF}", "<script>", "=1+1", "null", "true", "[]", "{}", "{", "[",
      "\\u0000", "\\ud800", "\\u001b", "\\u202e", "NaN", "Infinity", "//", "/*",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFE],
      [0xE2, 0x80],
    ]
}
