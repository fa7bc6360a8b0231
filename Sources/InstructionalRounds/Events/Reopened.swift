/// Recorded when a group goes back to an earlier stage; what was said since is to be confirmed.
public struct Reopened: Fact {
  /// The stage that it goes back to.
  public let to: StageKind
  /// Why.
  public let reason: Words
  /// The closing that was a mistake, where the round had been closed.
  public let closing: EntryID?

  /// A reopening as it was read from a record.
  package init(to: StageKind, reason: Words, closing: EntryID? = nil) {
    self.to = to
    self.reason = reason
    self.closing = closing
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
    Reopened(to: to, reason: change(reason), closing: closing)
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    if closing != nil { record.reopenings.append(reason) }
    return true
  }
}
