/// That somebody found patterns of several rounds to be one.
public struct ThemeNaming: Hashable, Sendable {
  /// The entry that said so.
  public let entry: EntryID
  /// What the patterns have in common.
  public let words: Words
  /// The statements or predictions, each with its round.
  public let members: [RoundEntry]
}
