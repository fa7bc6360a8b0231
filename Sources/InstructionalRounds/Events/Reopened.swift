/// Recorded when a group goes back to an earlier stage; what was said since is to be confirmed.
public struct Reopened: Fact {
  /// The stage that it goes back to.
  public let to: StageKind
  /// Why.
  public let reason: Words

  /// A reopening as it was read from a record.
  package init(to: StageKind, reason: Words) {
    self.to = to
    self.reason = reason
  }
}

extension Reopened: FoldedFact {
  package static var name: String { "reopened" }
  package static var home: Home { .order }
  package static var takenBack: TakingBack { .never }
  /// The fact as one of all that can be recorded.
  public var event: Event { .reopened(self) }
  package func refused(at door: Door) -> DoorRefusal? { door.refusal(ofGoingBackTo: to) }

  package func reworded(_ change: (Words) -> Words) -> Reopened {
    Reopened(to: to, reason: change(reason))
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    true
  }
}
