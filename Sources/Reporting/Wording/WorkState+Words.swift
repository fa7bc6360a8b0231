import InstructionalRounds

extension WorkState {
  /// The state as the end of a sentence about the work.
  var phrase: String {
    switch self {
    case .proposed: "proposed, and not yet answered by the host"
    case .promised: "adopted by the host"
    case .underWay: "under way"
    case .seenInTheTasks: "seen in the tasks that students are asked to do"
    case .done: "done"
    case .letGo: "let go"
    }
  }
}

extension StageKind {
  /// Where a round stands, as the end of a sentence about it.
  var phrase: String {
    switch self {
    case .description: "the group is describing what it saw"
    case .analysis: "the group is looking for patterns"
    case .prediction: "the group is predicting what students will know and be able to do"
    case .evaluation: "the group is agreeing on the next level of work"
    case .closed: "the round is closed"
    }
  }
}

extension CoreElement {
  /// The element as what there is evidence of.
  var phrase: String {
    switch self {
    case .teacher: "the teacher"
    case .student: "the students"
    case .content: "the content"
    case .task: "the task"
    }
  }
}
