/// A phrase of a vocabulary, taken apart.
///
/// Words are parted by spaces or hyphens. `struggl(e|es|ed)` stands for three words and `(very|) loud` for
/// one word or two; what is between bars may be several words, and have parentheses in it. `<adverb>`
/// is any word of a class, `#` a number, `*` any word; behind these a question mark says that the word may
/// be missing. `..` is up to three words, `^` the beginning of a sentence and `$` its end.
///
/// The pieces stand in one flat array, because a program that adds one note takes thousands of phrases
/// apart first.
package struct Phrase: Hashable, Sendable {
  /// What follows on what.
  var pieces: [Piece] = []
  /// How many phrases it stands for.
  var ways = 1

  /// A part of a phrase.
  enum Piece: Hashable, Sendable {
    /// A letter of a word, in lower case.
    case letter(Unicode.Scalar)
    /// The end of a word.
    case space
    /// The beginning of a choice.
    case open
    /// The end of one of several, and the beginning of the next.
    case bar
    /// The end of a choice.
    case close
    /// A word of a class, by the key of its name.
    case wordClass(WordKey)
    /// A word that is not spelled out, or a place in the sentence.
    case symbol(Int32)
    /// What was before may be missing.
    case optional
  }
}

extension Phrase {
  /// The number of cells that it needs in a table, at most: one for every word of all that it stands for.
  package var room: Int {
    ways
      * (1
        + pieces.count { piece in
          switch piece {
          case .letter, .open, .bar, .close, .optional: false
          case .space, .wordClass, .symbol: true
          }
        })
  }

  /// The phrases of an item of a list, which commas part; `nil` for one that cannot be read.
  package static func phrases(of item: String) -> [Phrase?] {
    let scalars = Array(item.unicodeScalars)
    var phrases: [Phrase?] = []
    var start = 0
    for place in 0...scalars.count where place == scalars.count || scalars[place] == "," {
      var reader = PhraseReader(scalars[start..<place])
      phrases.append(reader.wholePhrase())
      start = place + 1
    }
    return phrases
  }

  /// The names of the classes in the text of a phrase.
  package static func classes(in text: String) -> [String] {
    text.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { part in
      String(part.prefix { $0 != ">" })
    }
  }
}
