/// How one person wrote loaded notes again, beside what the camera had.
public struct RewritingFeedback: Hashable, Sendable {
  /// The notes with what was made of each, in the order of the exercise.
  public let answers: [Answer]

  /// A loaded note with what somebody wrote instead.
  public struct Answer: Hashable, Sendable {
    /// The number of the note, from 1.
    public let number: Int
    /// The note and the film.
    public let note: LoadedNote
    /// What was written, read as a note; `nil` where nothing was.
    public let line: CheckedLine?
    /// Numbers of the answer that the film does not have.
    public let numbersNotOnFilm: [String]
    /// Lines of the film of which nothing came into the answer.
    public let linesLeftOut: [String]
  }

  /// Lays answers beside the film.
  public init(
    _ exercise: RewritingExercise,
    _ sheet: AnswerSheet,
    reading vocabulary: Vocabulary,
    under settings: LanguageSettings = LanguageSettings()
  ) {
    answers = exercise.notes.enumerated().map { index, note in
      let text = sheet.answers[index + 1]
      let said = SpokenWords(text ?? "")
      let film = note.film.map(SpokenWords.init)
      let seen = Set(film.flatMap { $0.words } + SpokenWords(note.description).words)
      return Answer(
        number: index + 1,
        note: note,
        line: text.map { vocabulary.check($0, line: index + 1, under: settings) },
        numbersNotOnFilm: said.words.filter { $0.first?.isNumber == true && !seen.contains($0) },
        linesLeftOut: zip(note.film, film).filter { _, words in
          !words.telling.contains { said.has($0) }
        }.map { $0.0 }
      )
    }
  }
}

extension SpokenWords {
  /// The words by which a line is recognized: those of four letters or more, and numbers.
  fileprivate var telling: [String] {
    words.filter { $0.count >= 4 || $0.first?.isNumber == true }
  }
}
