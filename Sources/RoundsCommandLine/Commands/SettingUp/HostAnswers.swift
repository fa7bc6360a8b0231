import CommandLineParsing
import InstructionalRounds

/// The host's answers about a problem of practice, as a line gives them or a terminal asks for them.
extension RoundsProgram {
  /// Which part of it the school can change.
  static let control = Option<Words>(
    "--control",
    placeholder: "text",
    help: "The part of it that your school can change."
  )
  /// Which plan it is part of.
  static let strategy = Option<Words>(
    "--strategy",
    placeholder: "text",
    help: "The school or network plan it is part of."
  )
  /// What else would change.
  static let leverage = Option<Words>(
    "--leverage",
    placeholder: "text",
    help: "What else would change for students if it did."
  )
}

extension Session {
  /// The problem with the line's answers; a terminal asks for those that the wording leaves open.
  func answered(
    _ problem: ProblemOfPractice,
    with given: [ProblemAnswer: Words],
    by settings: ProblemSettings
  ) throws -> ProblemOfPractice {
    var problem = problem
    for (answer, words) in given { problem.answers[answer] = words }
    for (answer, ask) in problem.openAnswers(by: settings) {
      problem.answers[answer] = try offer(nil as Words?, asking: Question(ask), for: answer.option)
    }
    return problem
  }
}

extension ProblemAnswer {
  /// The option that gives the answer.
  fileprivate var option: Option<Words> {
    switch self {
    case .control: RoundsProgram.control
    case .strategy: RoundsProgram.strategy
    case .leverage: RoundsProgram.leverage
    }
  }

  /// The answers that a line gives.
  static func given(
    control: Words?,
    strategy: Words?,
    leverage: Words?
  ) -> [ProblemAnswer: Words] {
    [ProblemAnswer.control: control, .strategy: strategy, .leverage: leverage]
      .compactMapValues(\.self)
  }
}
