import InstructionalRounds

/// A fact that has a line: what of it is in the head, and what in the tail.
protocol LineFact: Fact {
  /// Puts everything that the fact says into a line.
  func write(to line: inout FactWriter)
  /// Reads the fact from a line.
  init(from line: FactReader) throws(LineFault)
}

extension FactKind {
  /// The kind of a name; `nil` for one from a later version.
  ///
  /// It is asked for every line, and the compiler's own way compares one name after the other.
  static func named(_ name: String) -> FactKind? { kinds[name] }

  private static let kinds = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The type of the kind's facts; none for a kind from a later version.
  var fact: (any LineFact.Type)? {
    switch self {
    case .opened: RoundOpened.self
    case .edited: RoundEdited.self
    case .joined: ParticipantJoined.self
    case .left: ParticipantLeft.self
    case .visitPlanned: VisitPlanned.self
    case .visitStarted: VisitStarted.self
    case .visitEnded: VisitEnded.self
    case .visitMissed: VisitMissed.self
    case .visitsMatched: VisitsMatched.self
    case .gapNamed: GapNamed.self
    case .timesShifted: TimesShifted.self
    case .noteTaken: NoteTaken.self
    case .noteTagged: NoteTagged.self
    case .noteMoved: NoteMoved.self
    case .noteRevised: NoteRevised.self
    case .kept: Kept.self
    case .nobodyMeant: NobodyMeant.self
    case .selected: Selected.self
    case .taskStated: TaskStated.self
    case .demandJudged: DemandJudged.self
    case .grouped: Grouped.self
    case .regrouped: Regrouped.self
    case .statementMade: StatementMade.self
    case .statementAmended: StatementAmended.self
    case .predicted: Predicted.self
    case .predictionAmended: PredictionAmended.self
    case .proposed: Proposed.self
    case .proposalAmended: ProposalAmended.self
    case .positionTaken: PositionTaken.self
    case .adopted: Adopted.self
    case .progressed: Progressed.self
    case .themed: Themed.self
    case .withdrawn: Withdrawn.self
    case .waived: Waived.self
    case .admitted: Admitted.self
    case .confirmed: Confirmed.self
    case .advanced: Advanced.self
    case .reopened: Reopened.self
    case .redacted: Redacted.self
    case .unknown: nil
    }
  }
}
