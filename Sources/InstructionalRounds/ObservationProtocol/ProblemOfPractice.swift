/// The host's question, with the focus questions and the theory of action that go with it.
public struct ProblemOfPractice: Hashable, Sendable {
  /// The question itself.
  public var words: Words
  /// Two to four questions to look with, none to be answered with yes or no.
  public var focusQuestions: [Words]
  /// What the school believes: if we ..., then ...
  public var theoryOfAction: Words?
  /// What the host answered where the wording leaves a question open.
  public var answers: [ProblemAnswer: Words]

  /// A problem of practice; nothing about it is refused, and ``questions(by:)`` asks.
  public init(
    words: Words,
    focusQuestions: [Words] = [],
    theoryOfAction: Words? = nil,
    answers: [ProblemAnswer: Words] = [:]
  ) {
    self.words = words
    self.focusQuestions = focusQuestions
    self.theoryOfAction = theoryOfAction
    self.answers = answers
  }

  mutating func reword(_ change: (Words) -> Words) {
    words = change(words)
    focusQuestions = focusQuestions.map(change)
    theoryOfAction = theoryOfAction.map(change)
    answers = answers.mapValues(change)
  }
}

/// A question about a problem of practice that only the host can answer.
public enum ProblemAnswer: String, CaseIterable, Hashable, Sendable {
  /// Which part of it the school can change.
  case control
  /// Which plan of the school or the network it is part of.
  case strategy
  /// What else would change for students.
  case leverage
}
