/// Statements to sort into description and what is none, each with the reason that is talked about.
public struct SortingExercise: Hashable, Sendable {
  /// What the exercise says of itself.
  public var heading: ExerciseHeading
  /// The statements, in the order in which they are asked.
  public var statements: [SortedStatement]

  /// An exercise of parts.
  public init(heading: ExerciseHeading, statements: [SortedStatement]) {
    self.heading = heading
    self.statements = statements
  }
}

/// A statement with where it belongs.
public struct SortedStatement: Hashable, Sendable {
  /// The statement.
  public var text: String
  /// Where it belongs.
  public var label: Label
  /// Why it belongs there.
  public var reason: String

  /// A statement of parts.
  public init(text: String, label: Label, reason: String) {
    self.text = text
    self.label = label
    self.reason = reason
  }

  /// The four piles that statements are sorted into.
  public enum Label: String, CaseIterable, Hashable, Sendable {
    /// What was seen or heard.
    case description
    /// What was concluded from it.
    case inference
    /// What somebody thinks of it.
    case judgment = "judgement"
    /// Too little to be checked.
    case vague
  }
}
