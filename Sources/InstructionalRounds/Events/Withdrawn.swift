/// Recorded when something is taken back; it stays in the history, marked.
public struct Withdrawn: OpenFact {
  /// The entry that brought it into the record, that waived a shortfall, or that changed something;
  /// also that of another withdrawal, which restores what that took back.
  public var subject: EntryID
  /// Why, where a reason was given.
  public var reason: Words?

  /// Something is taken back.
  public init(subject: EntryID, reason: Words? = nil) {
    self.subject = subject
    self.reason = reason
  }
}

extension Withdrawn: FoldedFact {
  package static var name: String { "withdrawn" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .withdrawn(self) }
  package var rewords: EntryID? { subject }
  package var speaksOf: [EntryID] { [subject] }
  package func refused(at door: Door) -> DoorRefusal? { door.refusal(ofMending: subject) }

  package func reworded(_ change: (Words) -> Words) -> Withdrawn {
    Withdrawn(subject: subject, reason: reason.map(change))
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let withdrawal = Withdrawal(entry: entry.id, reason: reason)
    return record.change(NoteID(subject)) { $0.withdrawal = withdrawal }
      || record.change(TaskID(subject)) { $0.withdrawal = withdrawal }
      || record.change(TableID(subject)) { $0.withdrawal = withdrawal }
      || record.change(GroupID(subject)) { $0.withdrawal = withdrawal }
      || record.change(StatementID(subject)) { $0.withdrawal = withdrawal }
      || record.change(PredictionID(subject)) { $0.withdrawal = withdrawal }
      || record.change(WorkID(subject)) { $0.withdrawal = withdrawal }
      || record.changeWaiver(subject) { $0.withdrawal = withdrawal }
  }
}
