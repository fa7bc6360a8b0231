/// Words that were taken out of the record, looked for in what spells them as a journal does: what is left
/// of damaged lines, and drafts.
struct WordSweep {
  /// The texts by their first bytes.
  private var texts: [UInt32: [[UInt8]]] = [:]

  /// Words in the spellings of a journal and of plain text.
  ///
  /// Where other people's files may be, only words that are long enough not to be there by chance.
  init(_ words: WordsToGo, atLeast least: Int = WordSweep.shortest) {
    let all = Set(words.tails.flatMap(\.texts).filter { $0.count >= least })
    for text in all { texts[Self.key(text[...], at: 0), default: []].append(text) }
  }

  /// Shorter words stand in too many places by chance.
  static let shortest = 4
  /// As much of a text that is cut off tells it from others.
  private static let enoughOfCut = 8

  private static func key(_ bytes: ArraySlice<UInt8>, at place: Int) -> UInt32 {
    bytes[place..<(place + shortest)].reduce(0) { $0 << 8 | UInt32($1.isWhite ? 0x20 : $1) }
  }
}

extension WordSweep {
  /// The bytes with spaces over the words; `nil` where none of them is there.
  ///
  /// A page may break words over lines. What is cut off at either end may have a part of them.
  func blanking(_ bytes: ArraySlice<UInt8>, isCut: Bool) -> [UInt8]? {
    guard !texts.isEmpty, bytes.count >= Self.shortest else { return nil }
    var result = Array(bytes)
    var isFound = false
    func blank(_ range: Range<Int>) {
      isFound = true
      for place in range where !result[place - bytes.startIndex].isWhite {
        result[place - bytes.startIndex] = UInt8(ascii: " ")
      }
    }
    if isCut, let end = endOfCut(bytes) { blank(bytes.startIndex..<end) }
    var place = bytes.startIndex
    while place + Self.shortest <= bytes.endIndex {
      let end = texts[Self.key(bytes, at: place)]?.lazy
        .compactMap { bytes.end(of: $0, from: place, cut: isCut ? Self.enoughOfCut : nil) }.max()
      if let end { blank(place..<end) }
      place = end ?? place + 1
    }
    return isFound ? result : nil
  }

  /// Where the rest of a text ends that bytes begin with.
  private func endOfCut(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.first != UInt8(ascii: "{") else { return nil }
    for text in texts.values.joined() where text.count > Self.enoughOfCut {
      for start in 1...(text.count - Self.enoughOfCut) where bytes.starts(with: text[start...]) {
        return bytes.startIndex + text.count - start
      }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Where a text ends that stands at a place; white space is as good as any other.
  fileprivate func end(of text: [UInt8], from start: Int, cut: Int?) -> Int? {
    var place = start
    for byte in text {
      guard place < endIndex else {
        return cut.map { place - start >= $0 } ?? false ? place : nil
      }
      guard self[place] == byte || byte.isWhite && self[place].isWhite else { return nil }
      place += 1
      while byte.isWhite, place < endIndex, self[place].isWhite { place += 1 }
    }
    return place
  }
}

extension UInt8 {
  /// Whether it is a space, a tab or the end of a line.
  var isWhite: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
