/// Recorded when something is taken back; it stays in the history, marked.
public struct Withdrawn: OpenFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.withdrawn
  /// The entry that brought it into the record, or that waived a shortfall.
  public var subject: EntryID
  /// Why, where a reason was given.
  public var reason: Words?

  /// Something is taken back.
  public init(subject: EntryID, reason: Words? = nil) {
    self.subject = subject
    self.reason = reason
  }
}

extension Withdrawn {
  /// See ``Fact/event``.
  public var event: Event { .withdrawn(self) }
  /// See ``Fact/speaksOf``.
  public var speaksOf: [EntryID] { [subject] }

  /// See ``Fact/redacted()``.
  public func redacted() -> Withdrawn {
    Withdrawn(subject: subject, reason: reason.map { _ in .redacted })
  }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let withdrawal = Withdrawal(entry: entry.id, reason: reason)
    return record.change(NoteID(subject)) { $0.withdrawal = withdrawal }
      || record.change(TaskID(subject)) { $0.withdrawal = withdrawal }
      || record.change(GroupID(subject)) { $0.withdrawal = withdrawal }
      || record.change(StatementID(subject)) { $0.withdrawal = withdrawal }
      || record.change(PredictionID(subject)) { $0.withdrawal = withdrawal }
      || record.change(WorkID(subject)) { $0.withdrawal = withdrawal }
      || record.dropWaiver(subject)
  }
}
