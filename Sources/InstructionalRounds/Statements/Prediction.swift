/// The group's answer to the student's question, resting on patterns.
public struct Prediction: Hashable, Sendable {
  /// The entry that made it.
  public let id: PredictionID
  /// The number of the prediction among those of its writer, counting from 1.
  public let number: Int
  /// The team that makes it; the whole group if there is none.
  public let team: Team?
  /// Every wording, from the first to the current one.
  public internal(set) var revisions: [Revision]
  /// The statements that it rests on.
  public internal(set) var restsOn: [StatementID]
  /// That it was taken back.
  public internal(set) var withdrawal: Withdrawal?
  /// Whether it counts, is late, or is to be confirmed.
  public internal(set) var standing: Standing

  /// The current words.
  public var words: Words { revisions.last?.words ?? .redacted }
  /// Whether it is in force: counted, and not taken back.
  public var isInForce: Bool { standing == .counts && withdrawal == nil }
}

/// The identity of a prediction.
public typealias PredictionID = Identifier<Prediction>
