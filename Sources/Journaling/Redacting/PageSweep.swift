/// Words that were taken out of the record, looked for in pages, sheets and whatever else may show them in
/// a spelling of its own.
struct PageSweep {
  /// The letters of the texts that have enough of them, by their first bytes.
  private var texts: [UInt32: [[UInt8]]] = [:]
  /// What tells a part of a text.
  private let traces: WordTraces

  /// Fewer letters may be in somebody's own file by chance: that is told, and nothing overwritten.
  private static let enoughLetters = 8
  private static let keyLength = 4

  /// What is found of words.
  struct Finding {
    /// The file with spaces over them, where all of a text is there.
    var mended: [UInt8]?
    /// Whether a part of a text is there besides, as where a name or an hour in it was hidden.
    var hasPart = false
  }

  /// Sweeps for the words of some lines, as told from those of others.
  init(_ going: [[UInt8]], staying: [[UInt8]]) {
    let all = Set(going).map { LettersOfText($0) }
    traces = WordTraces(of: all, notOf: staying)
    for text in Set(all.map(\.bytes)) where text.count >= Self.enoughLetters {
      texts[Self.key(text, at: 0), default: []].append(text)
    }
  }

  private static func key(_ letters: [UInt8], at place: Int) -> UInt32 {
    letters[place..<(place + keyLength)].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Looks into a file.
  func finding(in page: [UInt8]) -> Finding {
    var found = Finding(mended: blanking(page))
    let rest = LettersOfText(found.mended ?? page)
    found.hasPart = traces.areRuns(in: rest) || found.mended != nil && traces.areNames(in: rest)
    return found
  }

  /// A file with spaces over every text that it has, whole words only; `nil` where it has none.
  func blanking(_ page: [UInt8]) -> [UInt8]? {
    let letters = LettersOfText(page)
    let starts = letters.wordStarts
    let ends = Set(starts + [letters.bytes.count])
    var result = page
    var end = 0
    for start in starts where start >= end && start + Self.keyLength <= letters.bytes.count {
      let rest = letters.bytes[start...]
      let length = texts[Self.key(letters.bytes, at: start)]?.lazy
        .filter { rest.starts(with: $0) && ends.contains(start + $0.count) }.map(\.count).max()
      guard let length else { continue }
      end = start + length
      for place in letters.range(of: start..<end, in: page) where !page[place].isWhite {
        result[place] = UInt8(ascii: " ")
      }
    }
    return end > 0 ? result : nil
  }
}

/// What tells that a part of some texts is in a file, where not all of a text is.
private struct WordTraces {
  /// Words that follow each other in a text and in none of those that stay, each run as a number.
  private var runs: Set<UInt64> = []
  /// How many words there are in a run.
  private var lengths: Set<Int> = []
  /// Single words that are written like names, and in none of the texts that stay.
  private var names: Set<UInt64> = []

  private static let usualLength = 3
  /// Runs with fewer letters may be anywhere by chance.
  private static let enoughLetters = 10
  /// Texts with fewer letters tell nothing.
  private static let fewestLetters = 4

  init(of going: [LettersOfText], notOf staying: [[UInt8]]) {
    for text in going {
      let count = text.wordStarts.count
      let long = text.runs(of: Self.usualLength).filter {
        text.letters(ofWords: $0).count >= Self.enoughLetters
      }
      let isShort = long.isEmpty && text.bytes.count >= Self.fewestLetters
      let all = isShort ? [0..<count] : Array(long)
      runs.formUnion(all.map(text.number))
      lengths.formUnion(all.map(\.count))
      for word in text.runs(of: 1) where text.isName(word) { names.insert(text.number(of: word)) }
    }
    guard !runs.isEmpty || !names.isEmpty else { return }
    for text in staying.lazy.map({ LettersOfText($0) }) {
      for length in lengths { runs.subtract(text.runs(of: length).map(text.number)) }
      names.subtract(text.runs(of: 1).map(text.number))
    }
  }

  func areRuns(in page: LettersOfText) -> Bool {
    !runs.isEmpty
      && lengths.contains { page.runs(of: $0).contains { runs.contains(page.number(of: $0)) } }
  }

  func areNames(in page: LettersOfText) -> Bool {
    !names.isEmpty && page.runs(of: 1).contains { names.contains(page.number(of: $0)) }
  }
}

extension LettersOfText {
  /// The runs of so many words.
  fileprivate func runs(of length: Int) -> LazyMapSequence<Range<Int>, Range<Int>> {
    (0..<max(0, wordStarts.count - length + 1)).lazy.map { $0..<($0 + length) }
  }

  /// A number that tells a run of words from nearly all others.
  fileprivate func number(of words: Range<Int>) -> UInt64 {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words {
      for byte in bytes[letters(ofWords: word..<(word + 1))] + [UInt8(ascii: " ")] {
        number = (number ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    return number
  }

  /// Whether a word is written like a name.
  fileprivate func isName(_ word: Range<Int>) -> Bool {
    let letters = bytes[letters(ofWords: word)]
    guard let first = letters.first, letters.count > 2 else { return false }
    return (0x41...0x5A).contains(first) || first >= 0x80
  }
}
