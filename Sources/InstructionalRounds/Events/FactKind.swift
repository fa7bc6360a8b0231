/// The name of each kind of fact, as the record spells it.
public enum FactKind: String, CaseIterable, Hashable, Sendable {
  case opened, edited, joined, left
  case visitPlanned = "visit-planned"
  case visitStarted = "visit-started"
  case visitEnded = "visit-ended"
  case visitMissed = "visit-missed"
  case visitsMatched = "visits-matched"
  case gapNamed = "gap-named"
  case noteTaken = "note"
  case noteTagged = "tagged"
  case noteMoved = "moved"
  case noteRevised = "revised"
  case kept
  case nobodyMeant = "nobody-meant"
  case selected
  case taskStated = "task"
  case demandJudged = "demand"
  case grouped
  case regrouped
  case statementMade = "statement"
  case statementAmended = "statement-amended"
  case predicted
  case predictionAmended = "prediction-amended"
  case proposed
  case proposalAmended = "proposal-amended"
  case positionTaken = "position"
  case adopted
  case progressed = "progress"
  case withdrawn
  case waived
  case admitted
  case confirmed
  case advanced
  case reopened
  case redacted
  case themed = "theme"
  case timesShifted = "times-shifted"
  case unknown
}

extension FactKind {
  /// Where facts of the kind belong.
  public var home: Home {
    switch self {
    case .opened: .opening
    case .visitPlanned, .visitStarted, .visitEnded, .visitMissed, .gapNamed, .noteTaken,
      .selected, .taskStated:
      .stage(.description)
    case .demandJudged, .grouped, .regrouped, .statementMade, .statementAmended: .stage(.analysis)
    case .predicted, .predictionAmended: .stage(.prediction)
    case .proposed, .proposalAmended, .positionTaken, .adopted: .stage(.evaluation)
    case .edited, .joined, .left, .visitsMatched, .timesShifted, .noteTagged, .noteMoved,
      .noteRevised, .kept,
      .withdrawn, .waived, .admitted, .confirmed:
      .untilClosed
    case .progressed: .fromAdoption
    case .advanced, .reopened: .order
    case .themed, .nobodyMeant, .redacted: .anywhere
    case .unknown: .unknown
    }
  }

  /// Whether facts of the kind bring something into the record that others can speak of.
  var brings: Bool {
    switch self {
    case .visitPlanned, .noteTaken, .taskStated, .grouped, .statementMade, .predicted, .proposed:
      true
    default: false
    }
  }
}
