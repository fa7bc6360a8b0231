/// Recorded when the host mends what the round is about; what is left out stays as it was.
public struct RoundEdited: OpenFact {
  /// What people call the round.
  public var title: Words?
  /// The host school.
  public var school: Words?
  /// The host's question.
  public var problem: Words?
  /// The focus questions, all of them.
  public var focusQuestions: [Words]?
  /// The theory of action.
  public var theoryOfAction: Words?
  /// What the host answers about the problem; other answers stay as they were.
  public var answers: [ProblemAnswer: Words] = [:]
  /// The grades.
  public var gradeBand: Words?
  /// The first day.
  public var begins: Day?
  /// The last day.
  public var ends: Day?

  /// An edit that changes nothing yet.
  public init() {}
}

extension RoundEdited: FoldedFact {
  package static var name: String { "edited" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .edited(self) }

  package func reworded(_ change: (Words) -> Words) -> RoundEdited {
    var copy = self
    copy.title = title.map(change)
    copy.school = school.map(change)
    copy.problem = problem.map(change)
    copy.focusQuestions = focusQuestions.map { $0.map(change) }
    copy.theoryOfAction = theoryOfAction.map(change)
    copy.answers = answers.mapValues(change)
    copy.gradeBand = gradeBand.map(change)
    return copy
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    guard var charter = record.charter else { return false }
    charter.title = title ?? charter.title
    charter.school = school ?? charter.school
    charter.problem.words = problem ?? charter.problem.words
    charter.problem.focusQuestions = focusQuestions ?? charter.problem.focusQuestions
    charter.problem.theoryOfAction = theoryOfAction ?? charter.problem.theoryOfAction
    for answer in ProblemAnswer.allCases {
      charter.problem.answers[answer] = answers[answer] ?? charter.problem.answers[answer]
    }
    charter.gradeBand = gradeBand ?? charter.gradeBand
    charter.begins = begins ?? charter.begins
    charter.ends = ends ?? charter.ends
    record.charter = charter
    return true
  }
}
