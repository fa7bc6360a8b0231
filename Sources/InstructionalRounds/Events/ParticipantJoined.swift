/// Recorded when someone takes part in the round, or changes role or team.
public struct ParticipantJoined: OpenFact {
  /// Who; the writer of the entry unless someone else was signed up.
  public var participant: ParticipantCode
  /// What they do in the round.
  public var roles: Set<Role>
  /// The part of the group that they are in.
  public var team: Team?
  /// Which of the participant's devices the writer is, from 1, so that notes of two devices count
  /// apart; none when only a role or a team is changed.
  public var device: Int?
  /// Whether the writer is a page in a browser, whose entries come by hand and all at once.
  public var isOnPage: Bool

  /// Someone takes part.
  public init(
    participant: ParticipantCode,
    roles: Set<Role> = [.observer],
    team: Team? = nil,
    device: Int? = nil,
    isOnPage: Bool = false
  ) {
    self.participant = participant
    self.roles = roles
    self.team = team
    self.device = device
    self.isOnPage = isOnPage
  }
}

extension ParticipantJoined: FoldedFact {
  package static var name: String { "joined" }
  package static var takenBack: TakingBack { .never }
  /// The fact as one of all that can be recorded.
  public var event: Event { .joined(self) }
  package func reworded(_ change: (Words) -> Words) -> ParticipantJoined { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.participants[participant] = Participant(
      code: participant,
      roles: roles,
      team: team,
      hasLeft: false
    )
    if let device, entry.id.writer.code == participant {
      record.devices[entry.id.writer] = device
    }
    if isOnPage { record.pages.insert(entry.id.writer) }
    return true
  }
}
