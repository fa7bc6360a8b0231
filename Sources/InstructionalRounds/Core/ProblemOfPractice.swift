/// The host's question, with the focus questions and the theory of action that go with it.
public struct ProblemOfPractice: Hashable, Sendable {
  /// The question itself.
  public var words: Words
  /// Two to four questions to look with, none to be answered with yes or no.
  public var focusQuestions: [Words]
  /// What the school believes: if we ..., then ...
  public var theoryOfAction: Words?

  /// A problem of practice; nothing about it is refused, and ``questions(by:)`` asks.
  public init(words: Words, focusQuestions: [Words] = [], theoryOfAction: Words? = nil) {
    self.words = words
    self.focusQuestions = focusQuestions
    self.theoryOfAction = theoryOfAction
  }

  mutating func reword(_ change: (Words) -> Words) {
    words = change(words)
    focusQuestions = focusQuestions.map(change)
    theoryOfAction = theoryOfAction.map(change)
  }
}
