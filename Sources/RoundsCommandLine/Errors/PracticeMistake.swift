import InstructionalRounds

/// A line about practising cannot be carried out.
enum PracticeMistake: Error, Equatable {
  /// The exercise is no lesson, so there is nothing to play.
  case noLesson(ProtocolID, Exercise.Kind)
  /// A lesson cannot be played so fast, or so slow.
  case speed(Int)
  /// There is no such folder, or nothing in it that can be read.
  case nothingHandedIn(String)
  /// Nobody has practised here yet.
  case noPractice(String)
  /// Rounds that are no practice lie in the folder.
  case realRounds(String)
  /// The round is about no exercise.
  case noPracticeRound(RoundID)
  /// The round is practice on something that has no key, such as a film.
  case noExercise(RoundID)
  /// The lesson asks for a protocol whose rounds are no practice.
  case noPracticeProtocol(ProtocolID, ProtocolID)
  /// There is something to say of a stage only when it is over.
  case stageGoesOn(RoundID, StageKind)
}

extension PracticeMistake: Explained {
  /// See ``Explained/message``.
  var message: String {
    switch self {
    case .noLesson(let id, let kind):
      "\(id) is an exercise in \(kind.activity); only a lesson is played."
    case .speed(let speed): "A lesson is played 1 to 1000 times as fast, not \(speed) times."
    case .nothingHandedIn(let folder): "\(folder) holds nothing that somebody handed in."
    case .noPractice(let folder): "There is no practice round in \(folder) yet."
    case .realRounds(let folder):
      "\(folder) holds rounds that are no practice; practice does not lie among them."
    case .noPracticeRound(let round): "\(round) is no practice round."
    case .noExercise(let round):
      "\(round) is practice on a film, or on something else that has no key to lay beside it."
    case .noPracticeProtocol(let id, let name):
      "\(id) is to be practised by \(name), whose rounds are real ones."
    case .stageGoesOn(let round, let stage):
      "\(round) is still in \(stage.rawValue): the key is for afterwards."
    }
  }

  /// See ``Explained/remedies``.
  var remedies: [Advice] {
    switch self {
    case .noLesson(let id, _): ["rounds practice sheet \(id)", "rounds practice list"]
    case .speed: ["rounds practice play LESSON --speed 2"]
    case .nothingHandedIn: ["rounds practice collect EXERCISE FOLDER"]
    case .noPractice: ["rounds practice start LESSON"]
    case .realRounds: ["rounds practice start LESSON --network FOLDER"]
    case .noPracticeRound: ["rounds practice feedback --round ROUND"]
    case .noExercise: ["rounds practice import FILE", "rounds observe", "rounds agreement"]
    case .noPracticeProtocol: [.sentence("Put \"practice: true\" into a copy of the protocol.")]
    case .stageGoesOn: ["rounds status"]
    }
  }
}

extension Exercise.Kind {
  /// What people do in an exercise of the kind.
  fileprivate var activity: String {
    switch self {
    case .lesson: "observing"
    case .sorting: "sorting"
    case .rewriting: "rewriting"
    case .core: "changing the core"
    }
  }
}
