/// How a room sorted statements: what it agrees on and what divides it, without a word on who.
public struct GroupSorting: Hashable, Sendable {
  /// How many people handed in answers.
  public let personCount: Int
  /// The statements with how often they were put on each pile, in the order of the exercise.
  public let statements: [Tally]
  /// What everybody answered, for the figures.
  public let codings: Codings

  /// A statement with how often it was put on each pile.
  public struct Tally: Hashable, Sendable {
    /// The number of the statement, from 1.
    public let number: Int
    /// The statement.
    public let statement: SortedStatement
    /// How many people put it on each pile.
    public let counts: [SortedStatement.Label: Int]

    /// How many people answered.
    public var answerCount: Int { counts.values.reduce(0, +) }
    /// How many people put it on the pile that most did.
    public var largest: Int { counts.values.max() ?? 0 }
    /// Whether fewer than two in three put it on one pile.
    public var divides: Bool { answerCount > 1 && largest * 3 < answerCount * 2 }
    /// Whether half or more put it on another pile than the key.
    public var isElsewhere: Bool {
      answerCount > 0 && counts[statement.label, default: 0] * 2 <= answerCount
    }
  }

  /// Lays the answers of several people side by side; `nil` where nobody handed any in.
  public init?(_ exercise: SortingExercise, _ sheets: [AnswerSheet]) {
    guard !sheets.isEmpty else { return nil }
    let people = sheets.map { SortingFeedback(exercise, $0).answers }
    personCount = people.count
    var codings = Codings(codes: SortedStatement.Label.allCases.count, observers: people.count)
    statements = exercise.statements.enumerated().map { index, statement in
      let labels = people.map { $0[index].label }
      codings.add(labels.map { $0.flatMap(SortedStatement.Label.allCases.firstIndex) })
      return Tally(
        number: index + 1,
        statement: statement,
        counts: labels.reduce(into: [:]) { counts, label in
          if let label { counts[label, default: 0] += 1 }
        }
      )
    }
    self.codings = codings
  }

  /// The statements that divide the room, those that divide it most first.
  public var dividing: [Tally] {
    statements.filter { $0.divides }.sorted {
      ($0.largest * $1.answerCount, $0.number) < ($1.largest * $0.answerCount, $1.number)
    }
  }
}
