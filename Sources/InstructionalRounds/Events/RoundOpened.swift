/// Recorded when a school asks its question and a round begins.
public struct RoundOpened: Fact {
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

extension RoundOpened: FoldedFact {
  package static var name: String { "opened" }
  package static var home: Home { .opening }
  package static var takenBack: TakingBack { .never }
  /// The fact as one of all that can be recorded.
  public var event: Event { .opened(self) }

  package func reworded(_ change: (Words) -> Words) -> RoundOpened {
    var copy = self
    copy.charter.reword(change)
    return copy
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.round = round
    record.charter = charter
    record.opened = entry.happened
    return true
  }
}
