/// Recorded when a word that looks like a name is said not to be someone in the room, with the reason.
///
/// It holds for the whole round: the person of a novel is in many notes.
public struct NobodyMeant: AnytimeFact {
  /// The word that looks like a name.
  public var name: Words
  /// Whose or what it is.
  public var reason: Words

  /// A word is not a name of the room.
  public init(name: Words, reason: Words) {
    self.name = name
    self.reason = reason
  }
}

extension NobodyMeant: FoldedFact {
  package static var name: String { "nobody-meant" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .nobodyMeant(self) }

  package func reworded(_ change: (Words) -> Words) -> NobodyMeant {
    NobodyMeant(name: change(name), reason: change(reason))
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.nobodies[entry.id] = name
    return true
  }
}
