/// A kind of fact from a later version: kept, named and listed, without effect.
public struct UnknownFact: Fact {
  /// What its kind is called.
  public var name: String

  /// A fact of a kind that this version does not know.
  public init(name: String) { self.name = name }
}

extension UnknownFact: FoldedFact {
  package static var name: String { "unknown" }
  package static var home: Home { .unknown }
  package static var takenBack: TakingBack { .never }
  /// The fact as one of all that can be recorded.
  public var event: Event { .unknown(self) }
  package func reworded(_ change: (Words) -> Words) -> UnknownFact { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    false
  }
}
