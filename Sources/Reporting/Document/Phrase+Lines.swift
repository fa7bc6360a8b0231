/// Spans with no space between them.
struct Word: Hashable, Sendable {
  /// What it is made of; never empty.
  var spans: [Span]

  /// How many columns it takes on a terminal.
  var width: Int { spans.reduce(0) { $0 + $1.text.displayWidth } }
}

extension Phrase {
  /// The words of every line; runs of spaces are one, and lines without words are left out.
  ///
  /// Every renderer reads a phrase through this, so none can be led astray by white space: no
  /// indented line becomes code, and no empty one ends a quotation.
  var lines: [[Word]] {
    var lines: [[Word]] = [[]]
    var word = Word(spans: [])
    func endWord() {
      if !word.spans.isEmpty { lines[lines.count - 1].append(word) }
      word.spans = []
    }
    for span in spans {
      var rest = span.text.unicodeScalars[...]
      while let first = rest.first {
        let letters = rest.prefix { !$0.isBreakable }
        rest = rest[letters.endIndex...]
        if letters.isEmpty {
          rest.removeFirst()
          endWord()
          if first == "\n" { lines.append([]) }
        } else {
          word.spans.append(span.with(String(letters)))
        }
      }
    }
    endWord()
    return lines.filter { !$0.isEmpty }
  }

  /// The spans of every line, with one space between words.
  ///
  /// The same as the words of ``lines`` put together again, which is what most phrases are already.
  var spansOfLines: [[Span]] {
    if spans.count == 1, let span = spans.first, span.text.isEven { return [[span]] }
    return lines.map { $0.joined }
  }
}

extension String {
  /// Whether it is words with one space between them on one line.
  fileprivate var isEven: Bool {
    var isAfterSpace = true
    for scalar in unicodeScalars {
      guard scalar.isBreakable else {
        isAfterSpace = false
        continue
      }
      if isAfterSpace || scalar != " " { return false }
      isAfterSpace = true
    }
    return !isAfterSpace
  }
}

extension [Word] {
  /// The words with a space between them, in as few spans as their styles and links allow.
  var joined: [Span] {
    var runs: [(first: Span, text: String)] = []
    func add(_ span: Span) {
      guard let last = runs.last?.first, last.isAlike(span) else {
        return runs.append((span, span.text))
      }
      runs[runs.count - 1].text += span.text
    }
    for word in self {
      if let last = runs.last?.first, let next = word.spans.first {
        add(last.isAlike(next) ? last.with(" ") : Span(" "))
      }
      for span in word.spans { add(span) }
    }
    return runs.map { $0.first.with($0.text) }
  }

  /// The same for a page that has no links, where a link ends no span.
  var joinedWithoutLinks: [Span] {
    map { Word(spans: $0.spans.map { Span($0.text, $0.style) }) }.joined
  }
}

extension Span {
  /// Whether two spans can be told as one.
  fileprivate func isAlike(_ other: Span) -> Bool {
    style == other.style && link == other.link && place == other.place
  }
}

extension Unicode.Scalar {
  /// Whether a line may be broken here; a no-break space is part of its word.
  fileprivate var isBreakable: Bool {
    switch value {
    case 0x09...0x0D, 0x20: true
    // Nearly all letters are told without asking Unicode, which takes longer than all else here.
    case 0..<0x85, 0xA0..<0x1680, 0x2007, 0x202F: false
    default: properties.isWhitespace
    }
  }
}
