/// What adopting a next level of work asks for.
public struct EvaluationMinimums: Hashable, Sendable {
  /// By when the work is to show, in the words that people choose from.
  public var horizons = ["next week", "next month", "by the end of the year"]
  /// Whether an adopted work says what changes in the other two corners (principle 2).
  public var otherCorners = true
  /// Whether an adopted work has a measure, or a reason for having none.
  public var measure = true
  /// Whether the will of the group is to be evident before a work is adopted.
  public var consensus = true

  /// The defaults of the field.
  public init() {}
}
