/// A question to the host about the wording of a problem of practice; nothing is refused.
public struct ProblemQuestion: Hashable, Sendable {
  /// What it is asked about.
  public let subject: Subject
  /// The question.
  public let text: String

  /// What a question is asked about.
  public enum Subject: Hashable, Sendable {
    /// The problem itself, held against a test of this name.
    case problem(test: String)
    /// A focus question, by its place from 1.
    case focusQuestion(Int)
    /// How many focus questions there are.
    case numberOfFocusQuestions
    /// The theory of action.
    case theoryOfAction
  }
}

extension ProblemOfPractice {
  /// What is asked about the problem, its focus questions and its theory of action.
  ///
  /// A problem of practice sits in the core, can be observed, can be acted on, connects to a broader
  /// strategy and is high-leverage. Focus questions cannot be answered with yes or no; a theory of
  /// action says "if we ..., then ...". The words to tell by come from the protocol.
  public func questions(by settings: ProblemSettings) -> [ProblemQuestion] {
    settings.tests.filter { !passes($0) }.map {
      ProblemQuestion(subject: .problem(test: $0.name), text: $0.question)
    } + aboutFocusQuestions(settings) + aboutTheory(settings)
  }

  /// The questions that only the host can answer and that are open, each with its answer's place.
  package func openAnswers(by settings: ProblemSettings) -> [(answer: ProblemAnswer, ask: String)] {
    settings.tests.filter { !passes($0) }.compactMap { test in
      test.answer.map { ($0, test.question) }
    }
  }

  private func passes(_ test: ProblemTest) -> Bool {
    if let answer = test.answer, answers[answer] != nil { return true }
    let said = ([words] + focusQuestions + [theoryOfAction].compactMap { $0 })
      .compactMap { $0.text }.flatMap { $0.plainWords }
    guard !test.doubts.contains(where: { said.contains(phrase: $0) }) else { return false }
    return test.signs.contains { said.contains(phrase: $0) }
  }

  private func aboutFocusQuestions(_ settings: ProblemSettings) -> [ProblemQuestion] {
    let closed = focusQuestions.enumerated().filter { _, question in
      question.text?.plainWords.first.map(settings.yesNoOpenings.contains) ?? false
    }.map { place, _ in
      ProblemQuestion(subject: .focusQuestion(place + 1), text: settings.yesNoQuestion)
    }
    guard !settings.focusQuestions.contains(focusQuestions.count) else { return closed }
    let range = settings.focusQuestions
    let text =
      "There \(focusQuestions.count == 1 ? "is" : "are") "
      + "\(counted(focusQuestions.count, "focus question")); a problem has \(range.lowerBound) to "
      + "\(range.upperBound) of them: what else do you want to look for?"
    return closed + [ProblemQuestion(subject: .numberOfFocusQuestions, text: text)]
  }

  private func aboutTheory(_ settings: ProblemSettings) -> [ProblemQuestion] {
    guard let theory = theoryOfAction?.text?.plainWords else { return [] }
    var rest = theory[...]
    for word in settings.theoryWords {
      guard let place = rest.firstIndex(of: word) else {
        return [ProblemQuestion(subject: .theoryOfAction, text: settings.theoryQuestion)]
      }
      rest = rest[rest.index(after: place)...]
    }
    return []
  }
}

extension String {
  /// The words in lower case, without what is between them.
  fileprivate var plainWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
  }
}

extension [String] {
  /// Whether the words of a phrase stand here in a row.
  fileprivate func contains(phrase: String) -> Bool {
    let wanted = phrase.plainWords
    guard !wanted.isEmpty, wanted.count <= count else { return false }
    return (0...(count - wanted.count)).contains { Array(self[$0..<($0 + wanted.count)]) == wanted }
  }
}
