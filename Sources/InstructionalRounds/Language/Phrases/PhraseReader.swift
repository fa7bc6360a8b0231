/// Reads one phrase of a vocabulary.
struct PhraseReader {
  private var rest: ArraySlice<Unicode.Scalar>
  private var pieces: [Phrase.Piece] = []

  /// Looks at the text of a phrase, in which spaces at the ends mean nothing.
  init(_ text: ArraySlice<Unicode.Scalar>) {
    rest = text
    while let first = rest.first, first.isSpace { rest.removeFirst() }
    while let last = rest.last, last.isSpace { rest.removeLast() }
    pieces.reserveCapacity(rest.count)
  }

  /// The phrase, or `nil` when the text is none, or finds nothing.
  mutating func wholePhrase() -> Phrase? {
    guard sequence() == true, rest.isEmpty else { return nil }
    return Phrase(pieces: pieces)
  }

  /// Reads up to the end, a bar or a closing parenthesis, and says whether a word has to stand there;
  /// `nil` for what cannot be read.
  private mutating func sequence() -> Bool? {
    var findsWords = false
    while let next = rest.first, next != "|", next != ")" {
      guard let finds = piece(from: next) else { return nil }
      findsWords = findsWords || finds
    }
    return findsWords
  }

  /// Reads one part of the phrase.
  private mutating func piece(from next: Unicode.Scalar) -> Bool? {
    if next.isInWords || next.isApostrophe || next == "/" {
      pieces.append(.letter(next.folded))
      rest.removeFirst()
      return true
    }
    switch next {
    case " ", "-":
      pieces.append(.space)
      rest.removeFirst()
      return false
    case "(": return choice()
    case "<": return wordClass()
    case "#": return symbol(.symbol(PhraseTrie.number))
    case "*": return symbol(.symbol(PhraseTrie.any)).map { _ in false }
    case "^": return symbol(.symbol(PhraseTrie.start)).map { _ in false }
    case "$": return symbol(.symbol(PhraseTrie.end)).map { _ in false }
    case ".": return gap()
    default: return nil
    }
  }

  /// Reads what stands between parentheses, parted by bars.
  private mutating func choice() -> Bool? {
    var findsWords = true
    pieces.append(.open)
    repeat {
      if rest.removeFirst() == "|" { pieces.append(.bar) }
      guard let finds = sequence() else { return nil }
      findsWords = findsWords && finds
    } while rest.first == "|"
    guard rest.popFirst() == ")" else { return nil }
    pieces.append(.close)
    return findsWords
  }

  /// Reads a class between its brackets.
  private mutating func wordClass() -> Bool? {
    guard let end = rest.firstIndex(of: ">"), end > rest.startIndex + 1 else { return nil }
    let key = WordKey(rest[(rest.startIndex + 1)..<end])
    rest = rest[end...]
    return symbol(.wordClass(key))
  }

  /// Reads a gap of up to three words.
  private mutating func gap() -> Bool? {
    rest.removeFirst()
    guard rest.popFirst() == "." else { return nil }
    for _ in 0..<3 { pieces += [.symbol(PhraseTrie.any), .optional] }
    return false
  }

  /// Reads the end of a symbol, which a question mark makes optional; says whether it is not.
  private mutating func symbol(_ piece: Phrase.Piece) -> Bool? {
    rest.removeFirst()
    pieces.append(piece)
    guard rest.first == "?" else { return true }
    rest.removeFirst()
    pieces.append(.optional)
    return false
  }
}
