/// A note taken apart into words, with a mark on those that are not the observer's own.
struct NoteText {
  /// The note as it was written.
  private let source: String
  /// The scalars of the note.
  let scalars: [Unicode.Scalar]
  /// The words of the note.
  var tokens: [Token]
  /// What is in quotation marks, in scalars.
  let quotations: [Range<Int>]
  /// Whether capitals say anything here: in a heading, or a line in capitals, they do not.
  let capitalsCount: Bool

  /// Takes a note apart.
  init(_ text: String, _ vocabulary: Vocabulary) {
    source = text
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(scalar) }
    self.scalars = scalars
    let table = vocabulary.tables.words
    var tokens = TokenScanner(scalars).tokens()
    var capitalized = 0
    for index in tokens.indices {
      tokens[index].word = table.number(of: tokens[index].key)
      if tokens[index].traits.contains(.isCapitalized) { capitalized += 1 }
    }
    self.tokens = tokens
    quotations = QuotationScanner(scalars, marks: vocabulary.lists.quotations).quotations()
    capitalsCount = capitalized * 2 <= tokens.count + 1 || tokens.count < 4
  }
}

extension NoteText {
  /// The words between two places, as they were written.
  func text(_ range: Range<Int>) -> String {
    let bytes = source.utf8
    // Where every scalar is a byte, as in most notes, the words need not be put together again.
    guard bytes.count == scalars.count else {
      return String(String.UnicodeScalarView(scalars[range]))
    }
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return String(source[start..<bytes.index(start, offsetBy: range.count)])
  }

  /// The place in the text of some words.
  func range(_ words: Range<Int>) -> Range<Int> {
    tokens[words.lowerBound].range.lowerBound..<tokens[words.upperBound - 1].range.upperBound
  }

  /// The mark directly after a word, spaces aside.
  func mark(behind index: Int) -> Unicode.Scalar? {
    let end = index + 1 < tokens.count ? tokens[index + 1].range.lowerBound : scalars.count
    return scalars[tokens[index].range.upperBound..<end].first { !$0.isSpace }
  }

  /// The mark directly before a word, spaces aside.
  func mark(before index: Int) -> Unicode.Scalar? {
    let start = index > 0 ? tokens[index - 1].range.upperBound : 0
    return scalars[start..<tokens[index].range.lowerBound].last { !$0.isSpace }
  }

  /// Whether a word is written like a name in the middle of a sentence.
  func looksLikeName(_ index: Int) -> Bool {
    let traits = tokens[index].traits
    return capitalsCount && traits.contains(.isCapitalized) && !traits.contains(.opens)
  }

  /// Whether a word is part of something with a name of several words, such as a title.
  func isInTitle(_ index: Int) -> Bool {
    guard looksLikeName(index) else { return false }
    let follows = index + 1 < tokens.count && tokens[index + 1].traits.contains(.joins)
    return (follows && looksLikeName(index + 1))
      || (tokens[index].traits.contains(.joins)
        && tokens[index - 1].traits.contains(.isCapitalized))
  }
}
