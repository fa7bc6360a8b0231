/// Recorded when a school asks its question and a round begins.
public struct RoundOpened: Fact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.opened
  /// The round's identity.
  public var round: RoundID
  /// What the round is about.
  public var charter: Charter

  /// Opens a round.
  public init(round: RoundID, charter: Charter) {
    self.round = round
    self.charter = charter
  }
}

extension RoundOpened {
  /// See ``Fact/event``.
  public var event: Event { .opened(self) }

  /// See ``Fact/redacted()``.
  public func redacted() -> RoundOpened {
    var copy = self
    copy.charter.redact()
    return copy
  }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.round = round
    record.charter = charter
    record.opened = entry.happened
    return true
  }
}
