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
      "The round is closed: only progress on the work can be recorded now."
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
    case VisitPlanned.kind: "planning a visit"
    case VisitStarted.kind, VisitEnded.kind: "being in a classroom"
    case VisitMissed.kind, GapNamed.kind: "saying what could not be seen"
    case NoteTaken.kind: "taking notes"
    case Selected.kind: "selecting notes"
    case TaskStated.kind: "stating the task"
    case TableMade.kind, ResultRead.kind: "reading a table of results"
    case DemandJudged.kind: "judging the demand of a task"
    case Grouped.kind, Regrouped.kind: "grouping notes"
    case StatementMade.kind, StatementAmended.kind: "saying what the notes have in common"
    case Predicted.kind, PredictionAmended.kind: "predicting"
    case Proposed.kind, ProposalAmended.kind: "proposing a next level of work"
    case PositionTaken.kind: "showing hands"
    case Adopted.kind: "adopting a next level of work"
    case Progressed.kind: "reporting on the work"
    case Themed.kind: "saying which patterns belong together"
    default: name
    }
  }
}
