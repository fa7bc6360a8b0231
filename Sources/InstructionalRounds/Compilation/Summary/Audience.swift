/// Who is to read what a round has come to.
public enum Audience: String, CaseIterable, Hashable, Sendable {
  /// The school's staff, who were not all there: nothing that leads back to a room or an observer.
  case staff
  /// The host, who is told no more of rooms and observers than staff are, but is asked to answer.
  case host
  /// The group that made the round, which knows all of it.
  case group
}
