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
          word.spans.append(Span(String(letters), span.style))
        }
      }
    }
    endWord()
    return lines.filter { !$0.isEmpty }
  }
}

extension [Word] {
  /// The words with a space between them, in as few spans as their styles allow.
  var joined: [Span] {
    var spans: [(text: String, style: Span.Style)] = []
    func add(_ text: String, _ style: Span.Style) {
      guard let last = spans.last, last.style == style else { return spans.append((text, style)) }
      spans[spans.count - 1].text += text
    }
    for word in self {
      if let last = spans.last {
        add(" ", last.style == word.spans.first?.style ? last.style : .plain)
      }
      for span in word.spans { add(span.text, span.style) }
    }
    return spans.map { Span($0.text, $0.style) }
  }
}

extension Unicode.Scalar {
  /// Whether a line may be broken here; a no-break space is part of its word.
  fileprivate var isBreakable: Bool {
    switch value {
    case 0xA0, 0x2007, 0x202F: false
    default: properties.isWhitespace
    }
  }
}
