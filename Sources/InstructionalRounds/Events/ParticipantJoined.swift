/// Recorded when someone takes part in the round, or changes role or team.
public struct ParticipantJoined: OpenFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.joined
  /// Who; the writer of the entry unless someone else was signed up.
  public var participant: ParticipantCode
  /// What they do in the round.
  public var roles: Set<Role>
  /// The part of the group that they are in.
  public var team: Team?
  /// Which of the participant's devices this is, from 1, so that notes of two devices count apart.
  public var device: Int

  /// Someone takes part.
  public init(
    participant: ParticipantCode,
    roles: Set<Role> = [.observer],
    team: Team? = nil,
    device: Int = 1
  ) {
    self.participant = participant
    self.roles = roles
    self.team = team
    self.device = device
  }
}

extension ParticipantJoined {
  /// See ``Fact/event``.
  public var event: Event { .joined(self) }
  /// See ``Fact/redacted()``.
  public func redacted() -> ParticipantJoined { self }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.participants[participant] = Participant(
      code: participant,
      roles: roles,
      team: team,
      hasLeft: false
    )
    if entry.id.writer.code == participant { record.devices[entry.id.writer] = device }
    return true
  }
}
