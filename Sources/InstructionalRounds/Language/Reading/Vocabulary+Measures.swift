extension Vocabulary {
  /// What is asked about a measure that says what will be done and not what will come of it; `nil` for
  /// one that names a result.
  public func question(aboutMeasure words: Words) -> String? {
    guard let activity = words.text.flatMap(activity) else { return nil }
    return WordLists.filled(lists.measures.question, with: activity)
  }

  /// The words of a text that say what will be done, where none says what comes of it.
  private func activity(in text: String) -> String? {
    var note = NoteText(text, self)
    _ = note.markTexts(tables.words)
    note.markQuotations()
    var activity: String?
    var (place, work) = (0, 0)
    while place < note.tokens.count {
      let match = tables.phrases.longest(
        at: place,
        of: note.tokens,
        root: LookupTables.measureRoot,
        in: tables.words,
        counting: &work
      )
      guard let match else {
        place += 1
        continue
      }
      if case .result = tables.meanings[Int(match.meaning)] { return nil }
      activity = activity ?? note.text(note.range(place..<match.end))
      place = match.end
    }
    return activity
  }
}
