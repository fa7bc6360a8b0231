/// Where a round stands: one of the four stages of the seventh principle, or closed.
public enum StageKind: String, CaseIterable, Hashable, Sendable {
  case description, analysis, prediction, evaluation, closed
}

extension StageKind: Comparable {
  /// The stages in which a round is still open, in order.
  public static let open: [StageKind] = [.description, .analysis, .prediction, .evaluation]

  /// The place in the order, from 0.
  package var place: Int {
    switch self {
    case .description: 0
    case .analysis: 1
    case .prediction: 2
    case .evaluation: 3
    case .closed: 4
    }
  }

  /// Whether the first comes before the second in the order.
  public static func < (first: StageKind, second: StageKind) -> Bool { first.place < second.place }
}
