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
  case noteRetimed(NoteRetimed)
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
  indirect case tableMade(TableMade)
  indirect case resultRead(ResultRead)
  case withdrawn(Withdrawn)
  case waived(Waived)
  case admitted(Admitted)
  case confirmed(Confirmed)
  indirect case advanced(Advanced)
  case reopened(Reopened)
  case redacted(Redacted)
  case consented(Consented)
  indirect case custodyStated(CustodyStated)
  case unknown(UnknownFact)
}

extension Event {
  /// Asks the fact itself, whatever its type: the one place that tells the types apart.
  package func visit<Visitor: FactVisitor>(
    _ visitor: Visitor,
    _ ground: inout Visitor.Ground
  ) -> Visitor.Answer {
    switch self {
    case .opened(let fact): visitor.visit(fact, &ground)
    case .edited(let fact): visitor.visit(fact, &ground)
    case .joined(let fact): visitor.visit(fact, &ground)
    case .left(let fact): visitor.visit(fact, &ground)
    case .visitPlanned(let fact): visitor.visit(fact, &ground)
    case .visitStarted(let fact): visitor.visit(fact, &ground)
    case .visitEnded(let fact): visitor.visit(fact, &ground)
    case .visitMissed(let fact): visitor.visit(fact, &ground)
    case .visitsMatched(let fact): visitor.visit(fact, &ground)
    case .gapNamed(let fact): visitor.visit(fact, &ground)
    case .timesShifted(let fact): visitor.visit(fact, &ground)
    case .noteTaken(let fact): visitor.visit(fact, &ground)
    case .noteTagged(let fact): visitor.visit(fact, &ground)
    case .noteMoved(let fact): visitor.visit(fact, &ground)
    case .noteRevised(let fact): visitor.visit(fact, &ground)
    case .noteRetimed(let fact): visitor.visit(fact, &ground)
    case .kept(let fact): visitor.visit(fact, &ground)
    case .nobodyMeant(let fact): visitor.visit(fact, &ground)
    case .selected(let fact): visitor.visit(fact, &ground)
    case .taskStated(let fact): visitor.visit(fact, &ground)
    case .demandJudged(let fact): visitor.visit(fact, &ground)
    case .grouped(let fact): visitor.visit(fact, &ground)
    case .regrouped(let fact): visitor.visit(fact, &ground)
    case .statementMade(let fact): visitor.visit(fact, &ground)
    case .statementAmended(let fact): visitor.visit(fact, &ground)
    case .predicted(let fact): visitor.visit(fact, &ground)
    case .predictionAmended(let fact): visitor.visit(fact, &ground)
    case .proposed(let fact): visitor.visit(fact, &ground)
    case .proposalAmended(let fact): visitor.visit(fact, &ground)
    case .positionTaken(let fact): visitor.visit(fact, &ground)
    case .adopted(let fact): visitor.visit(fact, &ground)
    case .progressed(let fact): visitor.visit(fact, &ground)
    case .themed(let fact): visitor.visit(fact, &ground)
    case .tableMade(let fact): visitor.visit(fact, &ground)
    case .resultRead(let fact): visitor.visit(fact, &ground)
    case .withdrawn(let fact): visitor.visit(fact, &ground)
    case .waived(let fact): visitor.visit(fact, &ground)
    case .admitted(let fact): visitor.visit(fact, &ground)
    case .confirmed(let fact): visitor.visit(fact, &ground)
    case .advanced(let fact): visitor.visit(fact, &ground)
    case .reopened(let fact): visitor.visit(fact, &ground)
    case .redacted(let fact): visitor.visit(fact, &ground)
    case .consented(let fact): visitor.visit(fact, &ground)
    case .custodyStated(let fact): visitor.visit(fact, &ground)
    case .unknown(let fact): visitor.visit(fact, &ground)
    }
  }
}

extension FactKind: CaseIterable {
  /// Every kind that this version knows, and the one of those that it does not.
  public static var allCases: [FactKind] {
    [
      RoundOpened.kind,
      RoundEdited.kind,
      ParticipantJoined.kind,
      ParticipantLeft.kind,
      VisitPlanned.kind,
      VisitStarted.kind,
      VisitEnded.kind,
      VisitMissed.kind,
      VisitsMatched.kind,
      GapNamed.kind,
      NoteTaken.kind,
      NoteTagged.kind,
      NoteMoved.kind,
      NoteRevised.kind,
      Kept.kind,
      NobodyMeant.kind,
      Selected.kind,
      TaskStated.kind,
      DemandJudged.kind,
      Grouped.kind,
      Regrouped.kind,
      StatementMade.kind,
      StatementAmended.kind,
      Predicted.kind,
      PredictionAmended.kind,
      Proposed.kind,
      ProposalAmended.kind,
      PositionTaken.kind,
      Adopted.kind,
      Progressed.kind,
      Withdrawn.kind,
      Waived.kind,
      Admitted.kind,
      Confirmed.kind,
      Advanced.kind,
      Reopened.kind,
      Redacted.kind,
      Themed.kind,
      TimesShifted.kind,
      NoteRetimed.kind,
      Consented.kind,
      CustodyStated.kind,
      TableMade.kind,
      ResultRead.kind,
      UnknownFact.kind,
    ]
  }
}
