/// Where the parts of a line are, by its bytes alone.
///
/// Seal, link and sum stand in one piece of fixed length between the head and the tail. It is found by
/// its first key, which cannot occur in a text: there, a quotation mark has a backslash before it.
package struct LineFrame: Hashable, Sendable {
  /// The seal as the line states it.
  let seal: Checksum
  /// The sum of the line before, as the line states it.
  let previous: Checksum
  /// The sum as the line states it.
  let sum: Checksum
  /// The bytes that the sum is over: all before its first digit.
  let summed: Range<Int>
  /// The bytes that the seal is over: all words, and the salt.
  package let tail: Range<Int>

  /// Finds the parts of a line; `nil` when it has no such parts.
  package init?(_ line: ArraySlice<UInt8>) {
    guard let first = LineFrame.place(in: line) else { return nil }
    self.init(line, sealedAt: first)
  }

  /// Finds the parts of a line from the first digit of the seal on.
  init?(_ line: ArraySlice<UInt8>, sealedAt first: Int) {
    guard line.last == UInt8(ascii: "}") else { return nil }
    let digits = [first, first + 16 + 10, first + 16 + 10 + 16 + 9]
    let end = digits[2] + 16 + 2
    guard end < line.endIndex,
      line[(first + 16)..<digits[1]].elementsEqual(#"","prev":""#.utf8),
      line[(digits[1] + 16)..<digits[2]].elementsEqual(#"","sum":""#.utf8),
      line[(digits[2] + 16)..<end].elementsEqual(#"","#.utf8),
      let seal = Checksum(digitsOf: line, at: first),
      let previous = Checksum(digitsOf: line, at: digits[1]),
      let sum = Checksum(digitsOf: line, at: digits[2])
    else { return nil }
    self.seal = seal
    self.previous = previous
    self.sum = sum
    summed = line.startIndex..<digits[2]
    tail = end..<(line.endIndex - 1)
  }

  /// The bytes from the first digit of the seal to the first byte of the tail.
  package static let sealToTail = 16 + 10 + 16 + 9 + 16 + 2

  /// Where the first digit of the seal stands.
  package static func place(in line: ArraySlice<UInt8>) -> Int? {
    let key = Array(#","seal":""#.utf8)
    guard line.count >= key.count else { return nil }
    for start in line.startIndex...(line.endIndex - key.count)
    where line[start] == key[0] && line[start + 2] == key[2] {
      if line[start..<(start + key.count)].elementsEqual(key) { return start + key.count }
    }
    return nil
  }
}

extension Checksum {
  /// Reads sixteen digits of a line.
  fileprivate init?(digitsOf line: ArraySlice<UInt8>, at place: Int) {
    var value: UInt64 = 0
    let bytes = line.span.extracting((place - line.startIndex)..<(place - line.startIndex + 16))
    for place in bytes.indices {
      let byte = bytes[place]
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt64(byte - 0x30)
      case 0x61...0x66: value = value << 4 | UInt64(byte - 0x61 + 10)
      default: return nil
      }
    }
    self.init(value)
  }
}

extension LineFrame {
  /// Whether every byte before the sum is as it was written.
  func holds(_ line: ArraySlice<UInt8>) -> Bool { Checksum(of: line[summed].span) == sum }

  /// Whether every word is as it was written.
  func isSealed(_ line: ArraySlice<UInt8>) -> Bool { Checksum(of: line[tail].span) == seal }

  /// Whether the words were taken out, and nothing was put in their place.
  func isRedacted(_ line: ArraySlice<UInt8>) -> Bool {
    let tail = line[tail]
    return tail.starts(with: LineFrame.mark)
      && tail.dropFirst(LineFrame.mark.count).allSatisfy { $0 == UInt8(ascii: " ") }
  }

  /// What replaces a tail that was taken out.
  package static let mark = Array(#""redacted":true"#.utf8)

  /// The same line without its words: same length, same sum, so that the line after it still holds.
  func redacting(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let spaces = repeatElement(UInt8(ascii: " "), count: tail.count - LineFrame.mark.count)
    return line[..<tail.lowerBound] + LineFrame.mark + spaces + line[tail.upperBound...]
  }
}
