/// Recorded when a group goes back to an earlier stage; what was said since is to be confirmed.
public struct Reopened: Fact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.reopened
  /// The stage that it goes back to.
  public var to: StageKind
  /// Why.
  public var reason: Words

  /// A reopening as it was read from a record.
  package init(to: StageKind, reason: Words) {
    self.to = to
    self.reason = reason
  }
}

extension Reopened {
  /// See ``Fact/event``.
  public var event: Event { .reopened(self) }
  /// See ``Fact/redacted()``.
  public func redacted() -> Reopened { Reopened(to: to, reason: .redacted) }

  /// See ``Fact/apply(_:_:to:)``; what it does is done by ``StageOrder``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    true
  }
}
