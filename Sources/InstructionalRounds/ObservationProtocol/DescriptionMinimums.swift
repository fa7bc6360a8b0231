/// What the end of description asks for.
public struct DescriptionMinimums: Hashable, Sendable {
  /// The elements of which every visit has evidence, or a named gap (principle 3).
  public var evidence: [CoreElement] = CoreElement.corners
  /// Whether every visit has its task, as students were given it (principle 5).
  public var taskOfEveryVisit = true
  /// The fewest notes that an observer selects, if they have as many.
  public var selectionMinimum = 3
  /// The most notes that an observer is advised to select, for each focus question.
  public var selectionAdvice = 5

  /// The defaults of the field.
  public init() {}
}
