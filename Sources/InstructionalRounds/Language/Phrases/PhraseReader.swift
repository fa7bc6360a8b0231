/// Reads the phrases of a vocabulary.
///
/// It goes over an array of scalars: a vocabulary has thousands of phrases, and a program that only wants
/// to add one note reads them all.
struct PhraseReader {
  private var rest: ArraySlice<Unicode.Scalar>

  /// Looks at the text of a phrase.
  init(_ text: ArraySlice<Unicode.Scalar>) { rest = text }

  /// The phrase, or `nil` when the text is none, or finds nothing.
  mutating func wholePhrase() -> Phrase? {
    guard var phrase = phrase(), rest.isEmpty, phrase.findsWords else { return nil }
    while phrase.pieces.first == .space { phrase.pieces.removeFirst() }
    while phrase.pieces.last == .space { phrase.pieces.removeLast() }
    return phrase
  }

  /// What stands before the end, a bar or a closing parenthesis.
  private mutating func phrase() -> Phrase? {
    var phrase = Phrase()
    while let next = rest.first, next != "|", next != ")" {
      guard let pieces = pieces(from: next) else { return nil }
      phrase.pieces += pieces
    }
    return phrase
  }

  /// The parts of the phrase that begin here; a gap of up to three words is three.
  private mutating func pieces(from next: Unicode.Scalar) -> [Phrase.Piece]? {
    switch next {
    case "(": return choice().map { [$0] }
    case "<": return wordClass().map { [symbol($0)] }
    case "#": return mark(.number)
    case "*": return mark(.any)
    case "^": return mark(.start)
    case "$": return mark(.end)
    case ".":
      rest.removeFirst()
      guard rest.popFirst() == "." else { return nil }
      return Array(repeating: .symbol(.any, isOptional: true), count: 3)
    default: break
    }
    if next.isSpace || next == "-" {
      rest.removeFirst()
      return [.space]
    }
    let letters = rest.prefix { $0.isInWords || $0.isApostrophe || $0 == "/" }
    rest = rest[letters.endIndex...]
    return letters.isEmpty ? nil : [.letters(letters.map(\.folded))]
  }

  /// What stands between parentheses, parted by bars.
  private mutating func choice() -> Phrase.Piece? {
    var phrases: [Phrase] = []
    repeat {
      rest.removeFirst()
      guard let phrase = phrase() else { return nil }
      phrases.append(phrase)
    } while rest.first == "|"
    return rest.popFirst() == ")" ? .choice(phrases) : nil
  }

  /// A class between its brackets.
  private mutating func wordClass() -> Phrase.Symbol? {
    rest.removeFirst()
    guard let end = rest.firstIndex(of: ">"), end > rest.startIndex else { return nil }
    let name = String(String.UnicodeScalarView(rest[..<end]))
    rest = rest[(end + 1)...]
    return .wordClass(name)
  }

  /// A symbol that one character says.
  private mutating func mark(_ symbol: Phrase.Symbol) -> [Phrase.Piece] {
    rest.removeFirst()
    return [self.symbol(symbol)]
  }

  /// A symbol, optional when a question mark follows.
  private mutating func symbol(_ symbol: Phrase.Symbol) -> Phrase.Piece {
    let isOptional = rest.first == "?"
    if isOptional { rest.removeFirst() }
    return .symbol(symbol, isOptional: isOptional)
  }
}
