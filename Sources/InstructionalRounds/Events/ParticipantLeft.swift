/// Recorded when someone leaves the round; nothing more is asked of them.
public struct ParticipantLeft: OpenFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.left
  /// Who.
  public var participant: ParticipantCode

  /// Someone leaves.
  public init(participant: ParticipantCode) { self.participant = participant }
}

extension ParticipantLeft {
  /// See ``Fact/event``.
  public var event: Event { .left(self) }
  /// See ``Fact/redacted()``.
  public func redacted() -> ParticipantLeft { self }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    guard record.participants[participant] != nil else { return false }
    record.participants[participant]?.hasLeft = true
    return true
  }
}
