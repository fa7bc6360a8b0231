/// Which rounds, and which of their notes, the patterns of practice are compiled from.
public struct RoundChoice: Hashable, Sendable {
  /// From this day on.
  public var since: Day?
  /// Up to this day.
  public var until: Day?
  /// At this school.
  public var school: Words?
  /// Notes that were taken with this lens.
  public var lens: String?
  /// Rounds of this way of observing.
  public var protocolID: ProtocolID?

  /// All rounds, unless something is set.
  public init() {}

  /// Whether a round is among them; practice never is.
  public func takes(_ tally: RoundTally) -> Bool {
    !tally.observationProtocol.isPractice && (since.map { $0 <= tally.day } ?? true)
      && (until.map { tally.day <= $0 } ?? true)
      && (school.map { $0 == tally.school } ?? true)
      && (protocolID.map { $0 == tally.observationProtocol.id } ?? true)
  }
}
