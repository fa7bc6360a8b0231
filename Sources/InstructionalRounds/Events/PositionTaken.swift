/// Recorded when the group shows how it stands to a proposal.
public struct PositionTaken: EvaluationFact {
  /// Which next level of work.
  public var work: WorkID
  /// The scale of the show of hands.
  public var scale: ProtocolID
  /// How many showed 0, 1, 2, and more fingers, in this order.
  public var hands: [Int]
  /// Whether everyone was heard.
  public var everyoneHeard: Bool
  /// The concerns, in words and without codes.
  public var concerns: [Words]

  /// The group shows how it stands.
  public init(
    work: WorkID,
    scale: ProtocolID,
    hands: [Int],
    everyoneHeard: Bool,
    concerns: [Words] = []
  ) {
    self.work = work
    self.scale = scale
    self.hands = hands
    self.everyoneHeard = everyoneHeard
    self.concerns = concerns
  }
}

extension PositionTaken: FoldedFact {
  package static var name: String { "position" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .positionTaken(self) }
  package var speaksOf: [EntryID] { [work.entry] }

  package func reworded(_ change: (Words) -> Words) -> PositionTaken {
    var copy = self
    copy.concerns = concerns.map(change)
    return copy
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(work) { work in
      work.positions.append(
        Position(
          entry: entry.id,
          scale: scale,
          hands: hands,
          everyoneHeard: everyoneHeard,
          concerns: concerns,
          revision: work.revision
        )
      )
    }
  }
}
