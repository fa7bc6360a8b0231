/// Any fact that can be recorded.
///
/// A round has hundreds of notes for each of the rare facts with many words; those are kept apart, so
/// that an entry is small.
public enum Event: Hashable, Sendable {
  indirect case opened(RoundOpened)
  indirect case edited(RoundEdited)
  case joined(ParticipantJoined)
  case left(ParticipantLeft)
  indirect case visitPlanned(VisitPlanned)
  case visitStarted(VisitStarted)
  case visitEnded(VisitEnded)
  case visitMissed(VisitMissed)
  case visitsMatched(VisitsMatched)
  case gapNamed(GapNamed)
  indirect case timesShifted(TimesShifted)
  case noteTaken(NoteTaken)
  case noteTagged(NoteTagged)
  case noteMoved(NoteMoved)
  case noteRevised(NoteRevised)
  case kept(Kept)
  case nobodyMeant(NobodyMeant)
  case selected(Selected)
  case taskStated(TaskStated)
  case demandJudged(DemandJudged)
  case grouped(Grouped)
  case regrouped(Regrouped)
  case statementMade(StatementMade)
  case statementAmended(StatementAmended)
  case predicted(Predicted)
  case predictionAmended(PredictionAmended)
  case proposed(Proposed)
  case proposalAmended(ProposalAmended)
  case positionTaken(PositionTaken)
  indirect case adopted(Adopted)
  indirect case progressed(Progressed)
  case themed(Themed)
  case withdrawn(Withdrawn)
  case waived(Waived)
  case admitted(Admitted)
  case confirmed(Confirmed)
  indirect case advanced(Advanced)
  case reopened(Reopened)
  case redacted(Redacted)
  case unknown(UnknownFact)
}

extension Event {
  /// The fact itself, as the fold looks at it.
  package var folded: any FoldedFact {
    switch self {
    case .opened(let fact): fact
    case .edited(let fact): fact
    case .joined(let fact): fact
    case .left(let fact): fact
    case .visitPlanned(let fact): fact
    case .visitStarted(let fact): fact
    case .visitEnded(let fact): fact
    case .visitMissed(let fact): fact
    case .visitsMatched(let fact): fact
    case .gapNamed(let fact): fact
    case .timesShifted(let fact): fact
    case .noteTaken(let fact): fact
    case .noteTagged(let fact): fact
    case .noteMoved(let fact): fact
    case .noteRevised(let fact): fact
    case .kept(let fact): fact
    case .nobodyMeant(let fact): fact
    case .selected(let fact): fact
    case .taskStated(let fact): fact
    case .demandJudged(let fact): fact
    case .grouped(let fact): fact
    case .regrouped(let fact): fact
    case .statementMade(let fact): fact
    case .statementAmended(let fact): fact
    case .predicted(let fact): fact
    case .predictionAmended(let fact): fact
    case .proposed(let fact): fact
    case .proposalAmended(let fact): fact
    case .positionTaken(let fact): fact
    case .adopted(let fact): fact
    case .progressed(let fact): fact
    case .themed(let fact): fact
    case .withdrawn(let fact): fact
    case .waived(let fact): fact
    case .admitted(let fact): fact
    case .confirmed(let fact): fact
    case .advanced(let fact): fact
    case .reopened(let fact): fact
    case .redacted(let fact): fact
    case .unknown(let fact): fact
    }
  }

  /// The name of its kind.
  public var kind: FactKind {
    switch self {
    case .opened: .opened
    case .edited: .edited
    case .joined: .joined
    case .left: .left
    case .visitPlanned: .visitPlanned
    case .visitStarted: .visitStarted
    case .visitEnded: .visitEnded
    case .visitMissed: .visitMissed
    case .visitsMatched: .visitsMatched
    case .gapNamed: .gapNamed
    case .timesShifted: .timesShifted
    case .noteTaken: .noteTaken
    case .noteTagged: .noteTagged
    case .noteMoved: .noteMoved
    case .noteRevised: .noteRevised
    case .kept: .kept
    case .nobodyMeant: .nobodyMeant
    case .selected: .selected
    case .taskStated: .taskStated
    case .demandJudged: .demandJudged
    case .grouped: .grouped
    case .regrouped: .regrouped
    case .statementMade: .statementMade
    case .statementAmended: .statementAmended
    case .predicted: .predicted
    case .predictionAmended: .predictionAmended
    case .proposed: .proposed
    case .proposalAmended: .proposalAmended
    case .positionTaken: .positionTaken
    case .adopted: .adopted
    case .progressed: .progressed
    case .themed: .themed
    case .withdrawn: .withdrawn
    case .waived: .waived
    case .admitted: .admitted
    case .confirmed: .confirmed
    case .advanced: .advanced
    case .reopened: .reopened
    case .redacted: .redacted
    case .unknown: .unknown
    }
  }
}
