/// Reads one phrase of a vocabulary.
struct PhraseReader {
  private var rest: ArraySlice<Unicode.Scalar>
  private var pieces: [Phrase.Piece] = []
  /// For how many phrases stands what was read of the sequence, and how deep in parentheses it is.
  private var (ways, depth) = (1, 0)

  /// More phrases than this in one are more than any person writes: each choice multiplies them.
  private static let mostWays = 4_096
  /// Parentheses within parentheses, which are read and followed by recursion.
  private static let deepest = 8

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
    return Phrase(pieces: pieces, ways: ways)
  }

  /// Says that what was read stands for so many times as many phrases, unless that is too many.
  private mutating func multiply(_ factor: Int) -> Bool {
    ways *= factor
    return ways <= PhraseReader.mostWays
  }

  /// Reads up to the end, a bar or a closing parenthesis, and says whether a word is required;
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

  /// Reads what is between parentheses, parted by bars.
  private mutating func choice() -> Bool? {
    var findsWords = true
    let before = ways
    var all = 0
    pieces.append(.open)
    depth += 1
    guard depth <= PhraseReader.deepest else { return nil }
    repeat {
      if rest.removeFirst() == "|" { pieces.append(.bar) }
      ways = 1
      guard let finds = sequence() else { return nil }
      all += ways
      findsWords = findsWords && finds
    } while rest.first == "|"
    depth -= 1
    ways = before
    guard rest.popFirst() == ")", multiply(all) else { return nil }
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
    return multiply(8) ? false : nil
  }

  /// Reads the end of a symbol, which a question mark makes optional; says whether it is not.
  private mutating func symbol(_ piece: Phrase.Piece) -> Bool? {
    rest.removeFirst()
    pieces.append(piece)
    guard rest.first == "?" else { return true }
    rest.removeFirst()
    pieces.append(.optional)
    return multiply(2) ? false : nil
  }
}
