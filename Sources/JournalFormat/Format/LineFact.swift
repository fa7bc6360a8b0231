import InstructionalRounds

/// A fact that has a line: what of it is in the head, and what in the tail.
protocol LineFact: FoldedFact {
  /// Puts everything that the fact says into a line.
  func write(to line: inout FactWriter)
  /// Reads the fact from a line.
  init(from line: FactReader) throws(LineFault)
}

extension LineFact {
  /// Reads the fact as one of all that can be recorded.
  fileprivate static func event(from line: FactReader) throws(LineFault) -> Event {
    try Self(from: line).event
  }
}

extension Event {
  /// Puts everything that the fact says into a line.
  func write(to line: inout FactWriter) throws(LineFault) {
    switch self {
    case .opened(let fact): fact.write(to: &line)
    case .edited(let fact): fact.write(to: &line)
    case .joined(let fact): fact.write(to: &line)
    case .left(let fact): fact.write(to: &line)
    case .visitPlanned(let fact): fact.write(to: &line)
    case .visitStarted(let fact): fact.write(to: &line)
    case .visitEnded(let fact): fact.write(to: &line)
    case .visitMissed(let fact): fact.write(to: &line)
    case .visitsMatched(let fact): fact.write(to: &line)
    case .gapNamed(let fact): fact.write(to: &line)
    case .timesShifted(let fact): fact.write(to: &line)
    case .noteTaken(let fact): fact.write(to: &line)
    case .noteTagged(let fact): fact.write(to: &line)
    case .noteMoved(let fact): fact.write(to: &line)
    case .noteRevised(let fact): fact.write(to: &line)
    case .noteRetimed(let fact): fact.write(to: &line)
    case .kept(let fact): fact.write(to: &line)
    case .nobodyMeant(let fact): fact.write(to: &line)
    case .selected(let fact): fact.write(to: &line)
    case .taskStated(let fact): fact.write(to: &line)
    case .demandJudged(let fact): fact.write(to: &line)
    case .grouped(let fact): fact.write(to: &line)
    case .regrouped(let fact): fact.write(to: &line)
    case .statementMade(let fact): fact.write(to: &line)
    case .statementAmended(let fact): fact.write(to: &line)
    case .predicted(let fact): fact.write(to: &line)
    case .predictionAmended(let fact): fact.write(to: &line)
    case .proposed(let fact): fact.write(to: &line)
    case .proposalAmended(let fact): fact.write(to: &line)
    case .positionTaken(let fact): fact.write(to: &line)
    case .adopted(let fact): fact.write(to: &line)
    case .progressed(let fact): fact.write(to: &line)
    case .themed(let fact): fact.write(to: &line)
    case .tableMade(let fact): fact.write(to: &line)
    case .resultRead(let fact): fact.write(to: &line)
    case .withdrawn(let fact): fact.write(to: &line)
    case .waived(let fact): fact.write(to: &line)
    case .admitted(let fact): fact.write(to: &line)
    case .confirmed(let fact): fact.write(to: &line)
    case .advanced(let fact): fact.write(to: &line)
    case .reopened(let fact): fact.write(to: &line)
    case .redacted(let fact): fact.write(to: &line)
    case .consented(let fact): fact.write(to: &line)
    case .custodyStated(let fact): fact.write(to: &line)
    case .unknown: throw .unknownKind(name: kind.name)
    }
  }

  /// How a fact of each kind is read from a line, by the name of the kind; one of a later version has
  /// none.
  static let readers: [String: Reading] = [
    RoundOpened.name: RoundOpened.event,
    RoundEdited.name: RoundEdited.event,
    ParticipantJoined.name: ParticipantJoined.event,
    ParticipantLeft.name: ParticipantLeft.event,
    VisitPlanned.name: VisitPlanned.event,
    VisitStarted.name: VisitStarted.event,
    VisitEnded.name: VisitEnded.event,
    VisitMissed.name: VisitMissed.event,
    VisitsMatched.name: VisitsMatched.event,
    GapNamed.name: GapNamed.event,
    TimesShifted.name: TimesShifted.event,
    NoteTaken.name: NoteTaken.event,
    NoteTagged.name: NoteTagged.event,
    NoteMoved.name: NoteMoved.event,
    NoteRevised.name: NoteRevised.event,
    NoteRetimed.name: NoteRetimed.event,
    Kept.name: Kept.event,
    NobodyMeant.name: NobodyMeant.event,
    Selected.name: Selected.event,
    TaskStated.name: TaskStated.event,
    DemandJudged.name: DemandJudged.event,
    Grouped.name: Grouped.event,
    Regrouped.name: Regrouped.event,
    StatementMade.name: StatementMade.event,
    StatementAmended.name: StatementAmended.event,
    Predicted.name: Predicted.event,
    PredictionAmended.name: PredictionAmended.event,
    Proposed.name: Proposed.event,
    ProposalAmended.name: ProposalAmended.event,
    PositionTaken.name: PositionTaken.event,
    Adopted.name: Adopted.event,
    Progressed.name: Progressed.event,
    Themed.name: Themed.event,
    TableMade.name: TableMade.event,
    ResultRead.name: ResultRead.event,
    Withdrawn.name: Withdrawn.event,
    Waived.name: Waived.event,
    Admitted.name: Admitted.event,
    Confirmed.name: Confirmed.event,
    Advanced.name: Advanced.event,
    Reopened.name: Reopened.event,
    Redacted.name: Redacted.event,
    Consented.name: Consented.event,
    CustodyStated.name: CustodyStated.event,
  ]

  typealias Reading = @Sendable (FactReader) throws(LineFault) -> Event
}
