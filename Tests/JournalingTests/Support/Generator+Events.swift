import InstructionalRounds

extension Generator {
  /// Every kind that can be written: all but that of facts from a later version.
  static let kinds = FactKind.allCases.filter { $0 != UnknownFact.kind }

  /// The round of every generated opening.
  static func round() throws -> RoundID {
    guard let round = RoundID("roosevelt-2026") else { throw Missing() }
    return round
  }

  /// An event of a kind.
  mutating func event(_ kind: FactKind) throws -> Event {
    switch kind.home {
    case .opening, .anywhere, .order, .unknown: try eventOfTheRound(kind)
    case .stage(.description): try eventOfDescription(kind)
    case .stage(.analysis): try eventOfAnalysis(kind)
    case .stage, .fromAdoption: try eventOfLaterStages(kind)
    case .untilClosed: try eventOfAnyStage(kind)
    }
  }

  private mutating func eventOfTheRound(_ kind: FactKind) throws -> Event {
    switch kind {
    case RoundOpened.kind:
      .opened(RoundOpened(round: try Generator.round(), charter: try charter()))
    case Advanced.kind: .advanced(try advanced())
    case Reopened.kind: .reopened(try reopened())
    case Consented.kind: .consented(Consented(statement: try id()))
    case CustodyStated.kind: .custodyStated(try custody())
    case Themed.kind:
      .themed(
        Themed(
          words: try words(),
          members: try some { RoundEntry(round: try Generator.round(), entry: try $0.entry()) }
        )
      )
    case NobodyMeant.kind: .nobodyMeant(NobodyMeant(name: try words(), reason: try words()))
    case Redacted.kind: .redacted(try redacted())
    default: throw Missing()
    }
  }

  private mutating func eventOfDescription(_ kind: FactKind) throws -> Event {
    switch kind {
    case VisitPlanned.kind: .visitPlanned(try visitPlanned())
    case VisitStarted.kind: .visitStarted(VisitStarted(visit: try id()))
    case VisitEnded.kind: .visitEnded(VisitEnded(visit: try id()))
    case VisitMissed.kind:
      .visitMissed(
        VisitMissed(
          visit: try id(),
          what: .init(any(MissedVisit.Extent.self), happened: try words())
        )
      )
    case GapNamed.kind:
      .gapNamed(GapNamed(visit: try id(), elements: elements(), whatHappened: try words()))
    case NoteTaken.kind: .noteTaken(try noteTaken())
    case TableMade.kind: .tableMade(try tableMade())
    case ResultRead.kind: .resultRead(try resultRead())
    case Selected.kind:
      .selected(
        Selected(
          notes: try some { try $0.id() },
          putBack: try some { try $0.id() },
          question: maybe { $0.number(0...3) }
        )
      )
    case TaskStated.kind:
      .taskStated(
        TaskStated(visit: try id(), words: try words(), cites: try some { try $0.citation() })
      )
    default: throw Missing()
    }
  }

  private mutating func eventOfAnalysis(_ kind: FactKind) throws -> Event {
    switch kind {
    case DemandJudged.kind:
      .demandJudged(
        DemandJudged(task: try id(), demand: Demand(scale: try protocolID(), level: try code()))
      )
    case Grouped.kind:
      .grouped(
        Grouped(
          number: number(1...9),
          heading: try words(),
          notes: try some { try $0.id() },
          team: try maybe { try $0.team() }
        )
      )
    case Regrouped.kind:
      .regrouped(
        Regrouped(
          group: try id(),
          adds: try some { try $0.id() },
          drops: try some { try $0.id() },
          heading: try maybe { try $0.words() }
        )
      )
    case StatementMade.kind: .statementMade(try statementMade())
    case StatementAmended.kind: .statementAmended(try statementAmended())
    default: throw Missing()
    }
  }
}

extension Generator {
  /// A note, every second of them read from a file; what it has is drawn in the order of the golden lines.
  fileprivate mutating func noteTaken() throws -> NoteTaken {
    var note = NoteTaken(
      visit: try id(),
      number: number(1...99),
      words: try words(),
      elements: elements(),
      lenses: Set(try some { try $0.code() })
    )
    if note.number.isMultiple(of: 3) { note.value = Double(note.number) / 2 }
    if note.number.isMultiple(of: 2) { note.importLine = note.number * 101 }
    return note
  }
}

extension Generator {
  /// A redaction, every second of them with words in place of those that go; the golden lines have one
  /// without.
  fileprivate mutating func redacted() throws -> Redacted {
    let (subject, reason) = (try entry(), try words())
    let hasWords = subject.sequence.isMultiple(of: 2)
    return Redacted(subject: subject, reason: reason, instead: hasWords ? [reason, reason] : [])
  }
}
