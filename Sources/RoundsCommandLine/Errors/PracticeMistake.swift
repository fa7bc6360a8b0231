import InstructionalRounds

/// A line about practicing cannot be carried out.
enum PracticeMistake: Error, Equatable {
  /// The exercise is not a lesson, so there is nothing to play.
  case noLesson(ProtocolID, Exercise.Kind)
  /// A lesson cannot be played so fast, or so slow.
  case speed(Int)
  /// There is no such folder, or nothing in it that can be read.
  case nothingHandedIn(String)
  /// Nobody has practiced here yet.
  case noPractice(String)
  /// Rounds that are not practice lie in the folder.
  case realRounds(String)
  /// The round is about no exercise.
  case noPracticeRound(RoundID)
  /// The round is practice on something that has no key, such as a film.
  case noExercise(RoundID)
  /// The lesson asks for a protocol whose rounds are not practice.
  case noPracticeProtocol(ProtocolID, ProtocolID)
  /// There is something to say of a stage only when it is over.
  case stageGoesOn(RoundID, StageKind)
}

extension PracticeMistake: Explained {
  /// See ``Explained/message``.
  var message: String {
    switch self {
    case .noLesson(let id, let kind):
      "\(id) is an exercise in \(kind.activity); only lessons can be played."
    case .speed(let speed): "The speed is 1 to 1000, not \(speed)."
    case .nothingHandedIn(let folder): "\(folder) has no answers in it."
    case .noPractice(let folder): "There is no practice round in \(folder) yet."
    case .realRounds(let folder):
      "\(folder) holds real rounds; practice has to go into another folder."
    case .noPracticeRound(let round): "\(round) is not a practice round."
    case .noExercise(let round):
      "\(round) is practice with a film or something else that has no key."
    case .noPracticeProtocol(let id, let name):
      "\(id) uses the protocol \(name), which is for real rounds."
    case .stageGoesOn(let round, let stage):
      "\(round) is still in \(stage.rawValue): the key comes afterward."
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
    case .stageGoesOn: ["rounds practice resume"]
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
