/// Changes in one corner of the core; what must change in the other two is asked for.
///
/// "If you change one element of the instructional core, you have to change the other two": the second
/// principle (City, Elmore, Fiarman and Teitel, *Instructional Rounds in Education*, chapter 1).
public struct CoreExercise: Hashable, Sendable {
  /// What the exercise says of itself.
  public var heading: ExerciseHeading
  /// The changes, in the order in which they are asked.
  public var changes: [ProposedChange]

  /// An exercise of parts.
  public init(heading: ExerciseHeading, changes: [ProposedChange]) {
    self.heading = heading
    self.changes = changes
  }
}

/// A change that is proposed in one corner of the core.
public struct ProposedChange: Hashable, Sendable {
  /// What is proposed.
  public var change: String
  /// The corner that it moves.
  public var corner: Corner
  /// For each of the other two corners, one answer that would do.
  public var answers: [Corner: String]
  /// Why the change does not carry alone.
  public var why: String

  /// A change of parts.
  public init(change: String, corner: Corner, answers: [Corner: String], why: String) {
    self.change = change
    self.corner = corner
    self.answers = answers
    self.why = why
  }
}
