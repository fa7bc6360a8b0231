import Journaling
import Platform

extension JournalError: Explained {
  /// See ``Explained/message``.
  var message: String { "\(summary)." }

  /// See ``Explained/remedies``.
  var remedies: [Advice] { [.sentence(remedy)] }
}

extension JournalError {
  /// How the program ends when the record on the disk is in the way.
  var status: ExitStatus {
    switch self {
    case .system(.wouldBlock, _, _): .locked
    case .system(_, .make, _): .cannotCreate
    // What was there to be read a moment ago is taken away, and words are to be given back.
    case .system(.notFound, .write, _): .cannotReadOrWrite
    case .system(.notFound, _, _), .system(.nameTooLong, _, _): .notThere
    case .system, .notOurs: .cannotReadOrWrite
    case .noRound: .notThere
    case .locked, .movedOn: .locked
    case .endDiffers, .unwritable: .badData
    }
  }
}
