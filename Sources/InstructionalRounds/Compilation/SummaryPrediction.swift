/// A prediction as the summary tells it.
public struct SummaryPrediction: Hashable, Sendable {
  /// Its identity.
  public let id: PredictionID
  /// What people type for it.
  public let label: String
  /// The answer to the student's question.
  public let words: Words
  /// The team that predicts; everybody when there is none.
  public let team: Team?
  /// What people type for the statements that it rests on.
  public let restsOn: [String]
  /// Whether it counts, is late, or is to be confirmed.
  public let standing: Standing

  static func all(_ record: RoundRecord, _ labels: Labels) -> [SummaryPrediction] {
    record.predictions.values.filter { $0.withdrawal == nil }.sorted { $0.id < $1.id }.map {
      SummaryPrediction(
        id: $0.id,
        label: labels[$0.id],
        words: $0.words,
        team: $0.team,
        restsOn: $0.restsOn.map { labels[$0] },
        standing: $0.standing
      )
    }
  }
}
