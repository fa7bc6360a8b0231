import InstructionalRounds

@testable import RoundsCommandLine

extension Refusal {
  /// The cases without what they carry, each once.
  enum Case: CaseIterable {
    case stage, role, somebodyElses, gate, protocolEnds, protocolGoesOn, late, withdrawn,
      unconfirmed, notPast, closedFirst,
      notWaivable, visitPlanned, notUndoable, nothingToUndo, namesStandOpen,
      namesBeforeClosing, onHold, notAgreed, needsYes
  }

  /// The case; without a default, so that a new one does not compile until it has an example.
  var ofCase: Case {
    switch self {
    case .stage: .stage
    case .role: .role
    case .somebodyElses: .somebodyElses
    case .gate: .gate
    case .protocolEnds: .protocolEnds
    case .protocolGoesOn: .protocolGoesOn
    case .late: .late
    case .withdrawn: .withdrawn
    case .unconfirmed: .unconfirmed
    case .notPast: .notPast
    case .closedFirst: .closedFirst
    case .notWaivable: .notWaivable
    case .visitPlanned: .visitPlanned
    case .notUndoable: .notUndoable
    case .nothingToUndo: .nothingToUndo
    case .namesStandOpen: .namesStandOpen
    case .namesBeforeClosing: .namesBeforeClosing
    case .onHold: .onHold
    case .notAgreed: .notAgreed
    case .needsYes: .needsYes
    }
  }

  /// An example of a case.
  static func example(of wanted: Case) -> Refusal {
    switch wanted {
    case .stage: .stage(StatementMade.kind, in: .description)
    case .role: .role(.adopt, by: Sample.km, of: [.observer], holders: [Sample.bd])
    case .somebodyElses: .somebodyElses("BD3", Sample.bd)
    case .gate: .gate(Sample.report, RemedySpelling())
    case .protocolEnds: .protocolEnds(.evaluation)
    case .protocolGoesOn: .protocolGoesOn(to: .analysis)
    case .late: .late("KM12")
    case .withdrawn: .withdrawn("KM12")
    case .unconfirmed: .unconfirmed("FA-P1")
    case .notPast: .notPast(.prediction, in: .analysis)
    case .closedFirst: .closedFirst(reopen: .evaluation)
    case .notWaivable: .notWaivable(.somePattern)
    case .visitPlanned: .visitPlanned(Sample.two)
    case .notUndoable:
      .notUndoable(
        "FA led the round from description to analysis",
        instead: "rounds reopen description --reason TEXT"
      )
    case .nothingToUndo: .nothingToUndo
    case .onHold: .onHold(Sample.counsel)
    case .notAgreed: .notAgreed
    case .needsYes:
      .needsYes(
        "what came would take words of others out of the record",
        line: "rounds merge from-bd.jsonl --yes"
      )
    case .namesStandOpen:
      .namesStandOpen([
        StandingName(name: "Maya", label: "KM3", place: "KM3", canBeRevised: true),
        StandingName(
          name: "Ms. Ito",
          label: "FA-x7q2-12",
          place: "the owner of FA-W1",
          canBeRevised: false
        ),
      ])
    case .namesBeforeClosing:
      .namesBeforeClosing([
        StandingName(
          name: "Ms. Ito",
          label: "FA-x7q2-12",
          place: "the owner of FA-W1",
          canBeRevised: false
        )
      ])
    }
  }
}
