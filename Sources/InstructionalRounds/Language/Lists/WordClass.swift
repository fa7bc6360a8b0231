/// Words that stand for each other in phrases: `<student>` is "student", "child", "S".
public struct WordClass: Hashable, Sendable {
  /// What phrases call it.
  public var name: String
  /// Its words, each a single one, several in an item with commas between them.
  public var words: [String]

  /// A class of words.
  public init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }
}
