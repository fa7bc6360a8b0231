/// What a round is about, as the host asked it.
public struct Charter: Hashable, Sendable {
  /// What people call the round.
  public var title: Words
  /// The host school.
  public var school: Words
  /// The question that the host asks.
  public var problem: ProblemOfPractice
  /// The grades, such as 6 to 8.
  public var gradeBand: Words?
  /// The first day.
  public var begins: Day?
  /// The last day.
  public var ends: Day?
  /// The round before it in the cycle, which this one goes on from.
  public var follows: RoundID?
  /// The exercise that is practiced on; none of a real round, or of a film.
  public var exercise: ProtocolID?
  /// The way of observing, with all its settings, so that the record can be read without its file.
  public var observationProtocol: ObservationProtocol

  /// What a round is about.
  public init(
    title: Words,
    school: Words,
    problem: ProblemOfPractice,
    gradeBand: Words? = nil,
    begins: Day? = nil,
    ends: Day? = nil,
    follows: RoundID? = nil,
    exercise: ProtocolID? = nil,
    observationProtocol: ObservationProtocol
  ) {
    self.title = title
    self.school = school
    self.problem = problem
    self.gradeBand = gradeBand
    self.begins = begins
    self.ends = ends
    self.follows = follows
    self.exercise = exercise
    self.observationProtocol = observationProtocol
  }

  mutating func reword(_ change: (Words) -> Words) {
    title = change(title)
    school = change(school)
    problem.reword(change)
    gradeBand = gradeBand.map(change)
  }
}
