/// Reads one phrase of a vocabulary.
struct PhraseReader {
  private var rest: Substring.UnicodeScalarView

  /// Looks at the text of a phrase.
  init(_ text: Substring.UnicodeScalarView) { rest = text }

  /// The phrase, or `nil` when the text is none.
  mutating func phrase() -> Phrase? {
    var phrase = Phrase()
    while let next = rest.first {
      if next.isSpace || next == "-" {
        rest.removeFirst()
      } else if let parts = parts(from: next) {
        phrase.parts += parts
      } else {
        return nil
      }
    }
    let hasWord = phrase.parts.contains { part in
      switch part.choice {
      case .words, .wordClass, .number: !part.isOptional
      case .any, .start, .end: false
      }
    }
    return hasWord ? phrase : nil
  }

  /// The place of the phrase that begins here, as three when it is a gap.
  private mutating func parts(from next: Unicode.Scalar) -> [Phrase.Part]? {
    switch next {
    case "<": return wordClass().map { [part($0)] }
    case "#": return mark(.number)
    case "*": return mark(.any)
    case "^": return mark(.start)
    case "$": return mark(.end)
    case ".":
      rest.removeFirst()
      guard rest.popFirst() == "." else { return nil }
      return Array(repeating: Phrase.Part(choice: .any, isOptional: true), count: 3)
    default: return words()
    }
  }

  /// A place that one character says.
  private mutating func mark(_ choice: Phrase.Choice) -> [Phrase.Part] {
    rest.removeFirst()
    return [part(choice)]
  }

  /// A place, optional when a question mark follows.
  private mutating func part(_ choice: Phrase.Choice) -> Phrase.Part {
    let isOptional = rest.first == "?"
    if isOptional { rest.removeFirst() }
    return Phrase.Part(choice: choice, isOptional: isOptional)
  }

  /// A class between its brackets.
  private mutating func wordClass() -> Phrase.Choice? {
    rest.removeFirst()
    guard let end = rest.firstIndex(of: ">"), end > rest.startIndex else { return nil }
    let name = String(Substring(rest[..<end]))
    rest = rest[rest.index(after: end)...]
    return .wordClass(name)
  }

  /// A word with its endings, or several in parentheses.
  private mutating func words() -> [Phrase.Part]? {
    var keys = [WordKey()]
    var isEmpty = true
    while let next = rest.first {
      if next == "(" {
        guard let endings = endings() else { return nil }
        keys = keys.flatMap { stem in
          endings.map { ending in
            var key = stem
            for scalar in ending { key.add(scalar) }
            return key
          }
        }
      } else if next.isInWords || next == "/" || next.isApostrophe {
        for index in keys.indices { keys[index].add(next) }
        rest.removeFirst()
      } else {
        break
      }
      isEmpty = false
    }
    let words = keys.filter { !$0.isEmpty }
    guard !isEmpty, !words.isEmpty else { return nil }
    let isOptional = words.count < keys.count
    return [Phrase.Part(choice: .words(words), isOptional: isOptional)]
  }

  /// What stands between parentheses, parted by bars.
  private mutating func endings() -> [Substring.UnicodeScalarView]? {
    rest.removeFirst()
    guard let end = rest.firstIndex(of: ")") else { return nil }
    let endings = rest[..<end].split(separator: "|", omittingEmptySubsequences: false)
    let areWords = endings.allSatisfy { $0.allSatisfy { $0.isInWords || $0.isApostrophe } }
    guard areWords else { return nil }
    rest = rest[rest.index(after: end)...]
    return endings
  }
}
