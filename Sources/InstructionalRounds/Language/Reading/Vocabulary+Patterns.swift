extension Vocabulary {
  /// What of a note can have a weight, as weights are learned from labeled notes.
  package struct Patterns: Sendable {
    /// The patterns as ``WordPattern`` reads them, one as often as it is in the note.
    package var texts: [String] = []
    /// How many words of the observer there are; a quotation is one.
    package var length = 0
  }

  /// What of a note can have a weight.
  package func patterns(in text: String) -> Patterns {
    var note = NoteText(text, self)
    _ = note.markTexts(tables.words)
    note.markQuotations()
    _ = note.markSpeech(tables.words)
    _ = WordingFinder(LanguageSettings(), tables).find(in: &note)
    var patterns = Patterns()
    for place in note.tokens.indices {
      guard !note.tokens[place].traits.contains(.isData) else {
        guard place == 0 || !note.tokens[place - 1].traits.contains(.isData) else { continue }
        patterns.texts.append(String(WordPattern.quotation))
        patterns.length += 1
        continue
      }
      patterns.texts += note.patterns(at: place)
      patterns.length += 1
    }
    return patterns
  }
}

extension NoteText {
  /// The patterns of one word of the observer.
  fileprivate func patterns(at place: Int) -> [String] {
    let token = tokens[place]
    var patterns: [String] = []
    let behind = token.range.upperBound
    if behind < scalars.count, WordPattern.isMark(scalars[behind]) {
      patterns.append(String(scalars[behind]))
    }
    guard !token.traits.contains(.isNumber) else { return patterns + [String(WordPattern.number)] }
    let letters = scalars[token.range].map { $0.folded }
    patterns.append(String(letters))
    guard letters.count >= WordPattern.shortestWithParts else { return patterns }
    let hyphen = [WordPattern.hyphen]
    return patterns + [
      String(letters.prefix(WordPattern.beginningLength) + hyphen),
      String(hyphen + letters.suffix(WordPattern.endingLength)),
    ]
  }
}

extension String {
  /// A text of scalars.
  fileprivate init(_ scalars: [Unicode.Scalar]) {
    self.init(String.UnicodeScalarView(scalars))
  }
}
