import BuiltInProtocols
import Importing
import InstructionalRounds
import Journaling
import ProtocolLibrary

/// How the program ends, as sysexits.h numbers it.
enum ExitStatus: Int32 {
  /// It was done.
  case done = 0
  /// The order refused it, or it was done and something was found.
  case refused = 1
  /// The line makes no sense, or could mean several things.
  case usage = 64
  /// A file has mistakes.
  case badData = 65
  /// There is no such file, round, visit or note.
  case notThere = 66
  /// It cannot be created.
  case cannotCreate = 73
  /// It cannot be read or written.
  case cannotReadOrWrite = 74
  /// Somebody else holds the journal.
  case locked = 75

  /// The one table from errors to statuses.
  init(of error: any Error) {
    self =
      switch error {
      case is NotThere: .notThere
      case is Unclear: .usage
      case is Refusal, is FoundSomething: .refused
      case is FileError, is ImportError, is ScoreSheetError, is TableRefusal: .badData
      case is CannotCreate: .cannotCreate
      case let mistake as PracticeMistake: mistake.status
      case let error as SearchError: error.status
      case let error as JournalError: error.status
      default: .cannotReadOrWrite
      }
  }
}

extension PracticeMistake {
  /// A folder that is not there is one thing, a line that makes no sense another.
  fileprivate var status: ExitStatus {
    switch self {
    case .noLesson, .speed, .realRounds: .usage
    case .nothingHandedIn, .noPractice, .noPracticeRound, .noExercise: .notThere
    case .noPracticeProtocol: .badData
    case .stageGoesOn: .refused
    }
  }
}

extension SearchError {
  /// A protocol that is not there is one thing, one with mistakes another.
  fileprivate var status: ExitStatus {
    switch self {
    case .notFound, .unreadable: .notThere
    case .mistaken: .badData
    }
  }
}

extension SearchError: Explained {
  /// See ``Explained/message``.
  var message: String { description }

  /// See ``Explained/remedies``.
  var remedies: [Advice] { [] }
}
