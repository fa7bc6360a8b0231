/// Where a kind of fact belongs in the order of the stages.
public enum Home: Hashable, Sendable {
  /// Before everything else.
  case opening
  /// In one stage: later it is late, earlier it has no effect.
  case stage(StageKind)
  /// In every stage until the round is closed.
  case untilClosed
  /// From adoption on, for ever.
  case fromAdoption
  /// Between stages: it moves the round.
  case order
  /// Anywhere, also in a closed round.
  case anywhere
  /// Nowhere that this version knows of.
  case unknown
}

extension Home {
  /// Whether a fact that belongs here may be recorded in a stage.
  public func takes(at stage: StageKind) -> Bool {
    switch self {
    case .stage(let home): stage == home
    case .untilClosed: stage != .closed
    case .fromAdoption: stage >= .evaluation
    case .anywhere: true
    case .order: stage != .closed
    case .opening, .unknown: false
    }
  }
}
