/// What the end of prediction asks for.
public struct PredictionMinimums: Hashable, Sendable {
  /// The student's question, which every prediction answers.
  public var question =
    "If you were a student here and did everything you were asked to do, what would you know and "
    + "be able to do?"
  /// Whether every prediction rests on a pattern that cites a task (principle 4).
  public var restsOnTask = true

  /// The defaults of the field.
  public init() {}
}
