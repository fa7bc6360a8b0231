/// A phrase of a vocabulary, taken apart.
///
/// Words are parted by spaces or hyphens. `struggl(e|es|ed)` stands for three words and `(very|) loud` for
/// one word or two; what stands between bars may be several words, and have parentheses in it. `<adverb>`
/// is any word of a class, `#` a number, `*` any word; behind these a question mark says that the word may
/// be missing. `..` is up to three words, `^` the beginning of a sentence and `$` its end.
package struct Phrase: Hashable, Sendable {
  /// What follows on what.
  var pieces: [Piece] = []

  /// A part of a phrase.
  enum Piece: Hashable, Sendable {
    /// Letters of a word, or all of them.
    case letters([Unicode.Scalar])
    /// The end of a word.
    case space
    /// One of several.
    case choice([Phrase])
    /// A word that is not spelt out, or a place in the sentence.
    case symbol(Symbol, isOptional: Bool)
  }

  /// A word that is not spelt out, or a place in the sentence.
  enum Symbol: Hashable, Sendable {
    /// A word of a class.
    case wordClass(String)
    /// A count.
    case number
    /// Any word at all.
    case any
    /// The beginning of a sentence.
    case start
    /// The end of a sentence.
    case end
  }
}

extension Phrase {
  /// The names of the classes in the phrase.
  package var classes: [String] {
    pieces.flatMap { piece -> [String] in
      switch piece {
      case .letters, .space: []
      case .choice(let phrases): phrases.flatMap(\.classes)
      case .symbol(.wordClass(let name), _): [name]
      case .symbol: []
      }
    }
  }

  /// The phrases of an item of a list, which commas part; `nil` for one that cannot be read.
  package static func phrases(of item: String) -> [Phrase?] {
    Array(item.unicodeScalars).split(separator: ",", omittingEmptySubsequences: false).map {
      var reader = PhraseReader($0)
      return reader.wholePhrase()
    }
  }

  /// Whether a word or a number has to stand there, so that the phrase finds something.
  var findsWords: Bool {
    pieces.contains { piece in
      switch piece {
      case .letters, .symbol(.wordClass, isOptional: false), .symbol(.number, isOptional: false):
        true
      case .choice(let phrases): phrases.allSatisfy(\.findsWords)
      case .space, .symbol: false
      }
    }
  }

  /// The words that the phrase stands for, when it is one that is spelt out.
  var words: [WordKey] {
    pieces.reduce([WordKey()]) { stems, piece in
      switch piece {
      case .letters(let letters): stems.map { $0.adding(letters) }
      case .choice(let phrases): stems.flatMap { stem in phrases.flatMap { $0.endings(of: stem) } }
      case .space, .symbol: stems
      }
    }
  }

  /// A stem with what the phrase puts behind it.
  private func endings(of stem: WordKey) -> [WordKey] {
    pieces.reduce([stem]) { stems, piece in
      if case .letters(let letters) = piece { stems.map { $0.adding(letters) } } else { stems }
    }
  }
}
