/// What a room made of loaded notes, without a word on who.
public struct GroupRewriting: Hashable, Sendable {
  /// How many people handed in answers.
  public let personCount: Int
  /// The notes with what happened to them, in the order of the exercise.
  public let notes: [Tally]

  /// A loaded note with how many people wrote it again.
  public struct Tally: Hashable, Sendable {
    /// The number of the note, from 1.
    public let number: Int
    /// The note and the film.
    public let note: LoadedNote
    /// How many people answered.
    public let answerCount: Int
    /// Of how many answers something is still asked, or that have a number which the film does not have.
    public let askedCount: Int
  }

  /// Puts the answers of several people together; `nil` if there are none.
  public init?(_ people: [RewritingFeedback]) {
    guard let first = people.first else { return nil }
    personCount = people.count
    notes = first.answers.indices.map { index in
      let answers = people.map { $0.answers[index] }.filter { $0.line != nil }
      return Tally(
        number: index + 1,
        note: first.answers[index].note,
        answerCount: answers.count,
        askedCount: answers.count {
          $0.line?.questions.isEmpty == false || !$0.numbersNotOnFilm.isEmpty
        }
      )
    }
  }

  /// The notes of which half of the answers or more still say something else than the film.
  public var unsettled: [Tally] {
    notes.filter { $0.askedCount > 0 && $0.askedCount * 2 >= $0.answerCount }
  }
}
