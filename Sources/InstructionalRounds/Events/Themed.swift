/// Recorded when somebody says that patterns of several rounds are one, and in what words.
///
/// It is in a journal of any round, closed or not, so it is merged, taken back and redacted as
/// everything else is. What is said twice in the same words is one theme.
public struct Themed: AnytimeFact {
  /// What the patterns have in common.
  public var words: Words
  /// The statements or predictions, each with its round.
  public var members: [RoundEntry]

  /// Patterns are said to be one.
  public init(words: Words, members: [RoundEntry]) {
    self.words = words
    self.members = members
  }
}

extension Themed: FoldedFact {
  package static var name: String { "theme" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .themed(self) }

  package func reworded(_ change: (Words) -> Words) -> Themed {
    Themed(words: change(words), members: members)
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.themes.append(ThemeNaming(entry: entry.id, words: words, members: members))
    return true
  }
}
