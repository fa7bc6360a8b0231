/// Recorded when someone leaves the round; nothing more is asked of them.
public struct ParticipantLeft: OpenFact {
  /// Who.
  public var participant: ParticipantCode

  /// Someone leaves.
  public init(participant: ParticipantCode) { self.participant = participant }
}

extension ParticipantLeft: FoldedFact {
  package static var name: String { "left" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .left(self) }
  package func reworded(_ change: (Words) -> Words) -> ParticipantLeft { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    guard record.participants[participant] != nil else { return false }
    record.participants[participant]?.hasLeft = true
    return true
  }
}
