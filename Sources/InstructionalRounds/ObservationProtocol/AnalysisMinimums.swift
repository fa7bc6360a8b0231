/// What the end of analysis asks for.
public struct AnalysisMinimums: Hashable, Sendable {
  /// The fewest notes that a pattern cites.
  public var patternNotes = 2
  /// The fewest visits that these notes come from, where its team saw as many.
  public var patternVisits = 2
  /// From how many visits on a pattern says how widespread it is.
  public var prevalenceFromVisits = 3
  /// What a statement begins with, in lower case: the people or the work, never a judgment.
  public var openings = ["teachers", "students", "tasks"]
  /// The fewest statements that rest on a task (principle 4).
  public var statementsOnTasks = 1

  /// The defaults of the field.
  public init() {}
}
