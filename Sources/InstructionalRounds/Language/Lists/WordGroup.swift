/// Phrases that are asked about in the same way.
public struct WordGroup: Hashable, Sendable {
  /// What they go by.
  public var name: String
  /// Why these words are not description.
  public var kind: FlagKind
  /// What is asked about them; `nil` for the question of their kind.
  public var question: String?
  /// How much they take away from the detail of a note; only of vague ones is that more than nothing.
  public var weight = 0
  /// How much detail a note has to have for its phrases to be no judgment and no inference there: "weak"
  /// beside magnets, "felt" beside scissors; `nil` where they are always asked about.
  public var outweighed: Int?
  /// The phrases.
  public var phrases: [String]

  /// A group of phrases.
  public init(
    name: String,
    kind: FlagKind,
    question: String? = nil,
    weight: Int = 0,
    outweighed: Int? = nil,
    phrases: [String]
  ) {
    self.name = name
    self.kind = kind
    self.question = question
    self.weight = weight
    self.outweighed = outweighed
    self.phrases = phrases
  }
}

/// Phrases that name something which could be checked.
public struct DetailGroup: Hashable, Sendable {
  /// How much each of them counts.
  public var weight: Int
  /// The phrases.
  public var phrases: [String]

  /// A group of phrases.
  public init(weight: Int, phrases: [String]) {
    self.weight = weight
    self.phrases = phrases
  }
}
