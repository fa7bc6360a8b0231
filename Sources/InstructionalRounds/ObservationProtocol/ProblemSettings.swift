/// How a problem of practice, its focus questions and its theory of action are asked about.
///
/// Nothing is refused: what does not pass becomes a question to the host.
public struct ProblemSettings: Hashable, Sendable {
  /// The tests of a problem of practice, in order.
  public var tests: [ProblemTest] = []
  /// The first words that let a question be answered with yes or no, in lower case.
  public var yesNoOpenings: [String] = []
  /// What is asked about a focus question that can be answered with yes or no.
  public var yesNoQuestion = ""
  /// The words that a theory of action has, in their order.
  public var theoryWords = ["if", "then"]
  /// What is asked about a theory of action that has not the form.
  public var theoryQuestion = ""
  /// How many focus questions go with a problem.
  public var focusQuestions = 2...4

  /// No tests: only a protocol file has the words for them.
  public init() {}
}

/// One of the tests that a problem of practice is held against.
public struct ProblemTest: Hashable, Sendable {
  /// What it is about, such as "sits in the core".
  public var name: String
  /// What is asked where the wording leaves it open.
  public var question: String
  /// Words that answer it, in lower case.
  ///
  /// One is enough. An empty list means that only people can tell.
  public var signs: [String]
  /// Words that raise the question whatever else is said, in lower case.
  public var doubts: [String]
  /// Which answer of the host settles it, whatever the wording; none where only the wording does.
  public var answer: ProblemAnswer?

  /// A test with the words that answer it and those that raise it.
  public init(
    name: String,
    question: String,
    signs: [String],
    doubts: [String],
    answer: ProblemAnswer? = nil
  ) {
    self.name = name
    self.question = question
    self.signs = signs
    self.doubts = doubts
    self.answer = answer
  }
}
