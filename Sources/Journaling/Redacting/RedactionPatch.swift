import InstructionalRounds

/// The bytes that are put in the place of words, in one line of a file.
struct RedactionPatch {
  /// Where the words are in the file.
  let place: Int
  /// What is put there, of the same length.
  let bytes: [UInt8]

  /// Takes the words out of a whole line; `nil` if there are none to take out.
  init?(whole raw: RawLine, _ words: WordsToGo) {
    guard let line = raw.line, !line.isRedacted, words.holds(line),
      let frame = LineFrame(raw.bytes)
    else { return nil }
    self.init(over: frame.tail)
  }

  /// Takes the words out of what is left of a line: of one that is damaged, or only half here.
  ///
  /// It is recognized by its name, by its sum, or by the beginning of its words.
  init?(fragment raw: RawLine, _ words: WordsToGo, _ spellings: Set<[UInt8]>) {
    guard raw.line == nil else { return nil }
    let bytes = raw.bytes
    let end = raw.isEnded && bytes.last == UInt8(ascii: "}") ? bytes.endIndex - 1 : bytes.endIndex
    let start = bytes.tailStart
    let name = bytes.piece(from: #""round":""#, to: #","clock""#, taking: 1)
    let sum = bytes.piece(from: #""sum":""#, to: #"","#, taking: 1)
    let isNamed = [name, sum].compactMap(\.self).contains { spellings.contains(Array($0)) }
    let rest = start.map { bytes[min($0, end)..<end] } ?? []
    guard isNamed || words.tails.contains(where: { $0.begins(as: rest) }) else { return nil }
    // A head that is cut off has no words after it.
    guard let from = start ?? (raw.isEnded ? name?.endIndex : nil), from < end else { return nil }
    self.init(over: from..<end)
    guard self.bytes != Array(bytes[from..<end]) else { return nil }
  }

  /// Takes the words out of what is left of a line, and of whatever else is not a line.
  static func all(
    inFragment raw: RawLine,
    _ words: WordsToGo,
    _ spellings: Set<[UInt8]>,
    _ sweep: WordSweep
  ) -> [RedactionPatch] {
    guard raw.line == nil else { return [] }
    if let patch = RedactionPatch(fragment: raw, words, spellings) { return [patch] }
    return sweep.blanking(raw.bytes, isCut: true).map {
      [RedactionPatch(place: raw.bytes.startIndex, bytes: $0)]
    } ?? []
  }

  private init(place: Int, bytes: [UInt8]) {
    self.place = place
    self.bytes = bytes
  }

  private init(over places: Range<Int>) {
    place = places.lowerBound
    let mark = places.count >= LineFrame.mark.count ? LineFrame.mark : []
    bytes = mark + Array(repeating: UInt8(ascii: " "), count: places.count - mark.count)
  }
}

extension ArraySlice<UInt8> {
  /// Where the words begin, by the piece of fixed length before them.
  fileprivate var tailStart: Int? { LineFrame.place(in: self).map { $0 + LineFrame.sealToTail } }

  /// Whether words begin as other words do, of which there must be enough to tell.
  fileprivate func begins(as other: ArraySlice<UInt8>) -> Bool {
    let end = other.place(of: Array(#","salt""#.utf8)) ?? other.endIndex
    let words = other[..<end]
    return words.count > 16 && starts(with: words)
  }

  /// The bytes from a text on up to another, with some of it.
  fileprivate func piece(from first: String, to last: String, taking count: Int) -> ArraySlice? {
    guard let start = place(of: Array(first.utf8)) else { return nil }
    let rest = self[(start + first.utf8.count)...]
    return rest.place(of: Array(last.utf8)).map { self[start..<($0 + count)] }
  }

  func place(of text: [UInt8]) -> Int? {
    guard let first = text.first, count >= text.count else { return nil }
    return (startIndex...(endIndex - text.count)).first {
      self[$0] == first && self[$0..<($0 + text.count)].elementsEqual(text)
    }
  }
}
