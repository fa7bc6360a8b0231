extension Vocabulary {
  /// What speakers say behind their labels without quotation marks, with the marks that end it; places
  /// are counted in Unicode scalars.
  package func speech(in text: String) -> [Range<Int>] {
    var note = NoteText(text, self)
    guard !note.tokens.isEmpty else { return [] }
    _ = note.markTexts(tables.words)
    note.markQuotations()
    let turns = note.markSpeech(tables.words)
    return turns.map { words in
      let begin = note.tokens[words.lowerBound].range.lowerBound
      var end =
        words.upperBound < note.tokens.count
        ? note.tokens[words.upperBound].range.lowerBound : note.scalars.count
      while end > begin, note.scalars[end - 1].properties.isWhitespace { end -= 1 }
      return begin..<end
    }
  }
}
