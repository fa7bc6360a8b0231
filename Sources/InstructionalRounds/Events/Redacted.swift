/// Recorded when words are taken out of the record for good, in this copy and every other.
public struct Redacted: OpenFact, ClosedFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.redacted
  /// The entry whose words go; the later wordings of a note go with it.
  public var subject: EntryID
  /// Why, without repeating what is to go.
  public var reason: Words

  /// Words are taken out.
  public init(subject: EntryID, reason: Words) {
    self.subject = subject
    self.reason = reason
  }
}

extension Redacted {
  /// See ``Fact/event``.
  public var event: Event { .redacted(self) }
  /// See ``Fact/redacted()``.
  public func redacted() -> Redacted { Redacted(subject: subject, reason: .redacted) }

  /// See ``Fact/apply(_:_:to:)``; what it does is done by ``History``, before anything is folded.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    true
  }
}
