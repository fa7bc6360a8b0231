package import InstructionalRounds

extension Standing {
  /// What is to be said beside a statement that does not simply count; `nil` when it does.
  var remark: String? {
    switch self {
    case .counts: nil
    case .late: "came late and has not been admitted yet"
    case .toBeConfirmed: "to be confirmed, because an earlier stage was reopened"
    case .waiting: "rests on something that has not arrived yet"
    case .noEffect(let reason): reason.sentence
    }
  }
}

extension NoEffect {
  /// Why something that was recorded changes nothing, as the end of a sentence.
  package var sentence: String {
    switch self {
    case .beforeItsStage: "it belongs to a stage the round has not reached"
    case .outOfOrder: "the round was not at the stage it leads from"
    case .reopenedMeanwhile: "the stage it ends had been reopened, unknown to its writer"
    case .alreadyOpened: "the round was already open"
    case .speaksOfNothing: "it is about something that is not there, or is of another kind"
    case .conflicting: "another entry has its place in the same journal"
    case .unknownKind: "it was written by a later version of the program"
    }
  }
}
