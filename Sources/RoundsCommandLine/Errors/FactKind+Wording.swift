import InstructionalRounds

extension FactKind {
  /// Why the fact cannot be recorded in a stage.
  func refusal(in stage: StageKind) -> String {
    switch home {
    case .stage(let home) where stage == .closed:
      "The round is closed, and \(deed) belongs to \(home.rawValue)."
    case .stage(let home) where home < stage:
      "The round is in \(stage.rawValue), and \(deed) belongs to \(home.rawValue), which is over."
    case .stage(let home):
      "The round is in \(stage.rawValue), and \(deed) belongs to \(home.rawValue): "
        + "description comes before analysis, analysis before prediction, prediction before "
        + "evaluation."
    case .fromAdoption: "The round is in \(stage.rawValue), and \(deed) comes after adopting."
    case .untilClosed, .opening, .order, .anywhere, .unknown:
      "The round is closed: what becomes of the work is all that is recorded now."
    }
  }

  /// What to type in a stage that does not take the fact.
  func wayOut(of stage: StageKind) -> [Advice] {
    guard stage != .closed else { return ["rounds summary", "rounds progress WORK TEXT"] }
    if case .stage(let home) = home, home < stage {
      return ["rounds reopen \(home.rawValue) --reason TEXT"]
    }
    return ["rounds status", "rounds advance"]
  }

  /// What somebody does who records such a fact.
  private var deed: String {
    switch self {
    case .visitPlanned: "planning a visit"
    case .visitStarted, .visitEnded: "being in a classroom"
    case .visitMissed, .gapNamed: "saying what could not be seen"
    case .noteTaken: "taking notes"
    case .selected: "selecting notes"
    case .taskStated: "saying what students were asked to do"
    case .demandJudged: "judging the demand of a task"
    case .grouped, .regrouped: "grouping notes"
    case .statementMade, .statementAmended: "saying what the notes have in common"
    case .predicted, .predictionAmended: "predicting"
    case .proposed, .proposalAmended: "proposing a next level of work"
    case .positionTaken: "showing hands"
    case .adopted: "adopting a next level of work"
    case .progressed: "reporting on the work"
    case .themed: "saying which patterns are one"
    case .opened, .edited, .joined, .left, .visitsMatched, .timesShifted, .noteTagged, .noteMoved,
      .noteRevised,
      .kept, .nobodyMeant, .withdrawn, .waived, .admitted, .confirmed, .advanced, .reopened,
      .redacted, .unknown:
      rawValue
    }
  }
}
