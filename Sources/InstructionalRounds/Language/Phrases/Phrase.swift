/// A phrase of a vocabulary, taken apart.
///
/// Words are parted by spaces or hyphens. `struggl(e|es|ed)` stands for three words, `(very|) loud` for one
/// word or two, `<adverb>` for any word of a class, `#` for a number, `*` for any word, `..` for up to
/// three, `?` behind one of these for one that may be missing; `^` is the beginning of a sentence and
/// `$` its end.
package struct Phrase: Hashable, Sendable {
  /// What comes after what.
  var parts: [Part] = []

  /// One place of a phrase.
  struct Part: Hashable, Sendable {
    /// What may stand there.
    var choice: Choice
    /// Whether nothing may stand there.
    var isOptional = false
  }

  /// What may stand in one place.
  enum Choice: Hashable, Sendable {
    /// One of some words.
    case words([WordKey])
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
    parts.compactMap { if case .wordClass(let name) = $0.choice { name } else { nil } }
  }

  /// The phrases of a line of a list, which commas part; `nil` for one that cannot be read.
  package static func phrases(of line: String) -> [Phrase?] {
    line.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false).map {
      var reader = PhraseReader($0)
      return reader.phrase()
    }
  }
}
