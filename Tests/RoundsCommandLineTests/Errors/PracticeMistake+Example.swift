import InstructionalRounds

@testable import RoundsCommandLine

extension PracticeMistake {
  /// The cases without what they carry, each once.
  enum Case: CaseIterable {
    case noLesson, speed, nothingHandedIn, noPractice, realRounds, noPracticeRound
    case noExercise, noPracticeProtocol, stageGoesOn
  }

  /// The case; without a default, so that a new one does not compile until it has an example.
  var ofCase: Case {
    switch self {
    case .noLesson: .noLesson
    case .speed: .speed
    case .nothingHandedIn: .nothingHandedIn
    case .noPractice: .noPractice
    case .realRounds: .realRounds
    case .noPracticeRound: .noPracticeRound
    case .noExercise: .noExercise
    case .noPracticeProtocol: .noPracticeProtocol
    case .stageGoesOn: .stageGoesOn
    }
  }

  /// An example of a case.
  static func example(of wanted: Case) -> PracticeMistake {
    guard let sorting = ProtocolID("sorting-first"), let core = ProtocolID("three-corners") else {
      preconditionFailure("literal identities")
    }
    return switch wanted {
    case .noLesson: .noLesson(sorting, .sorting)
    case .speed: .speed(0)
    case .nothingHandedIn: .nothingHandedIn("answers")
    case .noPractice: .noPractice("/harbor/practice")
    case .realRounds: .realRounds("/harbor")
    case .noPracticeRound: .noPracticeRound(Sample.round)
    case .noExercise: .noExercise(Sample.round)
    case .noPracticeProtocol: .noPracticeProtocol(core, sorting)
    case .stageGoesOn: .stageGoesOn(Sample.round, .description)
    }
  }
}
