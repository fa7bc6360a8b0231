/// One of the seven principles of the instructional core.
///
/// Source: Elizabeth A. City, Richard F. Elmore, Sarah E. Fiarman and Lee Teitel, *Instructional
/// Rounds in Education* (Harvard Education Press, 2009), chapter 1.
public enum Principle: Int, CaseIterable, Hashable, Sendable {
  case improvementsInTheCore = 1
  case changingOneChangesTheOthers
  case visibleInTheCore
  case taskPredictsPerformance
  case accountabilityInTheTasks
  case learningByDoing
  case descriptionFirst
}

extension Principle {
  /// Where the principles stand.
  public static let source =
    "City, Elmore, Fiarman and Teitel, Instructional Rounds in Education, chapter 1"

  /// The principle as its source has it, without the full stop.
  public var statement: String {
    switch self {
    case .improvementsInTheCore:
      "Increases in student learning occur only as a consequence of improvements in the level of "
        + "content, teachers' knowledge and skill, and student engagement"
    case .changingOneChangesTheOthers:
      "If you change one element of the instructional core, you have to change the other two"
    case .visibleInTheCore: "If you can't see it in the core, it's not there"
    case .taskPredictsPerformance: "Task predicts performance"
    case .accountabilityInTheTasks:
      "The real accountability system is in the tasks that students are asked to do"
    case .learningByDoing: "We learn to do the work by doing the work"
    case .descriptionFirst:
      "Description before analysis, analysis before prediction, prediction before evaluation"
    }
  }

  /// The number that the field knows the principle by, 1 to 7.
  public var number: Int { rawValue }
}
