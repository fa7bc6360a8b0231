/// How one person sorted statements, beside the key.
public struct SortingFeedback: Hashable, Sendable {
  /// The statements with what happened to each, in the order of the exercise.
  public let answers: [Answer]

  /// A statement with the pile that somebody put it on.
  public struct Answer: Hashable, Sendable {
    /// The number of the statement, from 1.
    public let number: Int
    /// The statement.
    public let statement: SortedStatement
    /// The pile; `nil` where there is no answer, or none that could be read.
    public let label: SortedStatement.Label?

    /// Whether the pile is another one than that of the key.
    public var differs: Bool { label != nil && label != statement.label }
  }

  /// Lays answers beside the key.
  public init(_ exercise: SortingExercise, _ sheet: AnswerSheet) {
    answers = exercise.statements.enumerated().map { index, statement in
      Answer(
        number: index + 1,
        statement: statement,
        label: sheet.answers[index + 1].flatMap(SortedStatement.Label.init(written:))
      )
    }
  }

  /// Where the answer is another one than that of the key.
  public var differing: [Answer] { answers.filter { $0.differs } }
  /// What has no answer.
  public var unanswered: [Answer] { answers.filter { $0.label == nil } }

  /// Which pile most of the differing statements were put on, and which one they belong to in the key:
  /// the habit that is worth a word; `nil` where nothing happened twice.
  public var habit: (from: SortedStatement.Label, to: SortedStatement.Label)? {
    var counts: [[SortedStatement.Label]: Int] = [:]
    for answer in differing {
      if let label = answer.label { counts[[answer.statement.label, label], default: 0] += 1 }
    }
    let most = counts.filter { $0.value > 1 }.max {
      ($0.value, $1.key.map { $0.rawValue }.joined()) < (
        $1.value, $0.key.map { $0.rawValue }.joined()
      )
    }
    return most.map { ($0.key[0], $0.key[1]) }
  }
}
