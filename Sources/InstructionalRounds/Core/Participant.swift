/// Someone in the round.
public struct Participant: Hashable, Sendable {
  /// What they go by.
  public let code: ParticipantCode
  /// What they do in the round.
  public internal(set) var roles: Set<Role>
  /// The part of the group that they are in.
  public internal(set) var team: Team?
  /// Whether they have left, which excuses them from what is still asked of observers.
  public internal(set) var hasLeft: Bool
}
