/// What can have a weight: a word, the beginning of words ("enga-"), the end of words ("-ing"), any
/// number ("#"), words of others (`"`), or a mark right after a word ("!").
package struct WordPattern: Hashable, Sendable {
  /// What it is looked up by; no word has a hyphen in it, so no word is taken for a part of one.
  let key: WordKey
  /// The pattern as it was written.
  package let text: String

  /// A pattern from its text; `nil` for one that could never be found.
  package init?(_ text: some StringProtocol) {
    let scalars = Array(text.unicodeScalars)
    guard WordPattern.isPart(scalars) || WordPattern.isSymbol(scalars) else { return nil }
    key = WordKey(scalars)
    self.text = String(text)
  }

  /// The patterns of an item of a list, which commas part; `nil` for one that could never be found.
  package static func patterns(of item: String) -> [WordPattern?] {
    item.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let end = part.lastIndex { $0 != " " }.map(part.index(after:)) ?? part.startIndex
      return WordPattern(part[..<end].drop { $0 == " " })
    }
  }

  /// Whether two patterns find the same.
  package static func == (first: WordPattern, second: WordPattern) -> Bool {
    first.key == second.key
  }

  /// Feeds what the pattern finds.
  package func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// Whether a text is a number, a quotation or a mark.
  private static func isSymbol(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count == 1, let symbol = scalars.first else { return false }
    return symbol == number || symbol == quotation || isMark(symbol)
  }

  /// Whether a text is a word, a beginning or an end as ``Weigher`` looks them up.
  private static func isPart(_ scalars: [Unicode.Scalar]) -> Bool {
    var letters = scalars[...]
    switch (letters.first == hyphen, letters.last == hyphen) {
    case (true, true): return false
    case (true, false):
      letters.removeFirst()
      guard letters.count == endingLength else { return false }
    case (false, true):
      letters.removeLast()
      guard letters.count == beginningLength else { return false }
    case (false, false):
      guard letters.first?.isInWords == true, letters.last?.isInWords == true else { return false }
    }
    return letters.allSatisfy { $0.isInWords || $0.isApostrophe || $0 == "/" }
  }
}

extension WordPattern {
  /// Stands before an ending and after a beginning.
  static let hyphen: Unicode.Scalar = "-"
  /// Stands for any number.
  static let number: Unicode.Scalar = "#"
  /// Stands for words of others.
  static let quotation: Unicode.Scalar = "\""
  /// How many letters of a word are its beginning, and its end.
  static let (beginningLength, endingLength) = (4, 3)
  /// The shortest word whose beginning and end weigh.
  static let shortestWithParts = 5

  /// Whether a mark can have a weight.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "!" || scalar == "?" || scalar == ":" || scalar == ";"
  }
}
