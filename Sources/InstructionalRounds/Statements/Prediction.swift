/// The group's answer to the student's question, resting on patterns.
public struct Prediction: Hashable, Sendable {
  /// The entry that made it.
  public let id: PredictionID
  /// The how-manieth prediction of its writer, counted from 1.
  public let number: Int
  /// The team that makes it; everybody when there is none.
  public let team: Team?
  /// Every wording, from the first to the one that stands.
  public internal(set) var revisions: [Revision]
  /// The statements that it rests on.
  public internal(set) var restsOn: [StatementID]
  /// That it was taken back.
  public internal(set) var withdrawal: Withdrawal?
  /// Whether it counts, is late, or is to be confirmed.
  public internal(set) var standing: Standing

  /// The words that stand.
  public var words: Words { revisions.last?.words ?? .redacted }
  /// Whether it is in force: counted, and not taken back.
  public var isInForce: Bool { standing == .counts && withdrawal == nil }
}
