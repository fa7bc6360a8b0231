package import InstructionalRounds

extension Standing {
  /// What is to be said beside a statement that does not simply count; `nil` when it does.
  var remark: String? {
    switch self {
    case .counts: nil
    case .late: "came late, and was not taken up yet"
    case .toBeConfirmed: "to be confirmed, as an earlier stage was opened again"
    case .waiting: "rests on something that has not arrived yet"
    case .noEffect(let reason): reason.sentence
    }
  }
}

extension NoEffect {
  /// Why something that was recorded changes nothing, as the end of a sentence.
  package var sentence: String {
    switch self {
    case .beforeItsStage: "it belongs to a stage that the round has not come to"
    case .outOfOrder: "the round was not at the stage that it leads from"
    case .reopenedMeanwhile: "the stage that it ends had been opened again, unknown to its writer"
    case .alreadyOpened: "the round had been opened already"
    case .speaksOfNothing: "it is about something that is not there, or not of that kind"
    case .conflicting: "another entry stands in its place in the same journal"
    case .unknownKind: "it was written by a later version of the program"
    }
  }
}
