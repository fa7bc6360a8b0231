/// Recorded when the group answers the student's question.
public struct Predicted: PredictionFact {
  /// A prediction.
  public typealias Subject = Prediction
  /// The number of the prediction among those of its writer, counting from 1.
  public var number: Int
  /// The answer.
  public var words: Words
  /// The statements that it rests on.
  public var statements: [StatementID]
  /// The team that predicts; the whole group if there is none.
  public var team: Team?

  /// A prediction is made.
  public init(number: Int, words: Words, restingOn statements: [StatementID], team: Team? = nil) {
    self.number = number
    self.words = words
    self.statements = statements
    self.team = team
  }
}

extension Predicted: FoldedFact {
  package static var name: String { "predicted" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .predicted(self) }
  package var restsOn: [EntryID] { statements.map { $0.entry } }

  package func reworded(_ change: (Words) -> Words) -> Predicted {
    Predicted(number: number, words: change(words), restingOn: statements, team: team)
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let id = PredictionID(entry.id)
    record.predictions[id] = Prediction(
      id: id,
      number: number,
      team: team,
      revisions: [Revision(entry: entry.id, words: words, at: entry.happened)],
      restsOn: statements,
      standing: standing
    )
    return true
  }
}
