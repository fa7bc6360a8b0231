/// Recorded when the group answers the student's question.
public struct Predicted: PredictionFact {
  /// A prediction.
  public typealias Subject = Prediction
  /// See ``Fact/kind``.
  public static let kind = FactKind.predicted
  /// The how-manieth prediction of its writer, counted from 1.
  public var number: Int
  /// The answer.
  public var words: Words
  /// The statements that it rests on.
  public var statements: [StatementID]
  /// The team that predicts; everybody when there is none.
  public var team: Team?

  /// A prediction is made.
  public init(number: Int, words: Words, restingOn statements: [StatementID], team: Team? = nil) {
    self.number = number
    self.words = words
    self.statements = statements
    self.team = team
  }
}

extension Predicted {
  /// See ``Fact/event``.
  public var event: Event { .predicted(self) }
  /// See ``Fact/restsOn``.
  public var restsOn: [EntryID] { statements.map(\.entry) }

  /// See ``Fact/redacted()``.
  public func redacted() -> Predicted {
    Predicted(number: number, words: .redacted, restingOn: statements, team: team)
  }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
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
