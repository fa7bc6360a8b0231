import InstructionalRounds

extension Thing.Kind {
  /// The kind with its article.
  var phrase: String {
    switch self {
    case .note: "a note"
    case .task: "a task"
    case .table: "a table"
    case .group: "a group"
    case .statement: "a pattern, contrast or anomaly"
    case .prediction: "a prediction"
    case .work: "a next level of work"
    }
  }
}
