package import InstructionalRounds

extension CellStatus {
  /// The status as it stands beneath a table.
  package var phrase: String {
    switch self {
    case .read: "read"
    case .repaired: "repaired"
    case .doubtful: "doubtful"
    case .partly: "partly read"
    case .unreadable: "unreadable"
    case .notReported: "not reported"
    case .suppressed: "suppressed"
    case .notApplicable: "not applicable"
    }
  }
}
