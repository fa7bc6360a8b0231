/// The group's one sentence for a visit, "students were asked to ...", with what it rests on.
///
/// It is the work that students were actually asked to do, not what the plan or the book says.
public struct Task: Hashable, Sendable {
  /// The entry that stated it, or stated it again.
  public let id: TaskID
  /// The visit that it belongs to.
  public internal(set) var visit: VisitID
  /// The sentence.
  public let words: Words
  /// The notes that it rests on.
  public let cites: [Citation]
  /// Its level on the protocol's scale, a judgment of level and so given in analysis.
  public internal(set) var demand: Demand?
  /// The level that each author judged it to be of, the last one of each; ``demand`` is the last of all.
  public internal(set) var judgments: [ParticipantCode: Demand] = [:]
  /// That it was taken back.
  public internal(set) var withdrawal: Withdrawal?
  /// Whether it counts or is late.
  public internal(set) var standing: Standing

  /// Whether it counts and was not taken back.
  public var counts: Bool { standing == .counts && withdrawal == nil }
}

/// The level of a task on one of the protocol's scales.
public struct Demand: Hashable, Sendable {
  /// The scale.
  public let scale: ProtocolID
  /// The code of the level.
  public let level: String

  /// A level on a scale.
  public init(scale: ProtocolID, level: String) {
    self.scale = scale
    self.level = level
  }
}
