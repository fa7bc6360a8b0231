/// Recorded when a prediction is reworded or rests on other statements.
public struct PredictionAmended: PredictionFact {
  /// Which prediction.
  public var prediction: PredictionID
  /// The answer from now on.
  public var words: Words?
  /// All the statements that it rests on.
  public var statements: [StatementID]?

  /// A prediction is amended.
  public init(prediction: PredictionID, words: Words? = nil, restingOn: [StatementID]? = nil) {
    self.prediction = prediction
    self.words = words
    statements = restingOn
  }
}

extension PredictionAmended: FoldedFact {
  package static var name: String { "prediction-amended" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .predictionAmended(self) }
  package var rewords: EntryID? { prediction.entry }
  package var speaksOf: [EntryID] { [prediction.entry] }
  package var restsOn: [EntryID] { (statements ?? []).map { $0.entry } }

  package func reworded(_ change: (Words) -> Words) -> PredictionAmended {
    var copy = self
    copy.words = words.map(change)
    return copy
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(prediction) { prediction in
      prediction.restsOn = statements ?? prediction.restsOn
      guard let words else { return }
      prediction.revisions.append(Revision(entry: entry.id, words: words, at: entry.happened))
    }
  }
}
