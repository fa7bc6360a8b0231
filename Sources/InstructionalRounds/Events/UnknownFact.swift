/// A kind of fact from a later version: kept, named and listed, without effect.
public struct UnknownFact: Fact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.unknown
  /// What its kind is called.
  public var name: String

  /// A fact of a kind that this version does not know.
  public init(name: String) { self.name = name }
}

extension UnknownFact {
  /// See ``Fact/event``.
  public var event: Event { .unknown(self) }
  /// See ``Fact/redacted()``.
  public func redacted() -> UnknownFact { self }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    false
  }
}
