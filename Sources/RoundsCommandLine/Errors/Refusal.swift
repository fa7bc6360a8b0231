import InstructionalRounds

/// The order of a round does not allow what was asked.
enum Refusal: Error, Equatable {
  /// The command belongs to another stage.
  case stage(FactKind, in: StageKind)
  /// The command needs another role.
  case role(Deed, by: ParticipantCode, of: [Role], holders: [ParticipantCode])
  /// The note is neither the writer's own nor one that the writer typed.
  case somebodyElses(String, ParticipantCode)
  /// A gate does not let the round pass.
  case gate(GateReport, RemedySpelling)
  /// The protocol has no stage after this one.
  case protocolEnds(StageKind)
  /// The protocol has a stage after this one.
  case protocolGoesOn(to: StageKind)
  /// What is to be cited came late.
  case late(String)
  /// What is to be cited was withdrawn.
  case withdrawn(String)
  /// What is to be cited rests on a stage that was opened again.
  case unconfirmed(String)
  /// The round has not gone past the stage that it should go back to.
  case notPast(StageKind, in: StageKind)
  /// A closed round goes back to the stage that its closing ended, and from there further.
  case closedFirst(reopen: StageKind)
  /// The gate's shortfalls may not be waived by anyone.
  case notWaivable(GateName)
  /// A visit of that number is planned already.
  case visitPlanned(VisitNumber)
  /// The last thing that was recorded cannot be taken back.
  case notUndoable(String, instead: TypedLine?)
  /// The participant has recorded nothing that could be taken back.
  case nothingToUndo
  /// Names of people stand in what would be handed over.
  case namesStandOpen([StandingName])
  /// Names of people stand in a round that is to be closed.
  case namesBeforeClosing([StandingName])
  /// The record is on hold, so no words may be removed from it.
  case onHold(Words)
  /// Somebody was asked, and said no.
  case notAgreed
  /// Nobody is there to be asked, and the line does not agree to what cannot be undone.
  case needsYes(String, line: TypedLine)
}

extension Deed {
  /// The deed as it follows "cannot".
  fileprivate var phrase: String {
    switch self {
    case .advance: "move the round to the next stage"
    case .close: "close the round"
    case .reopen: "go back to an earlier stage"
    case .admit: "let late entries count"
    case .shift: "correct other people's times"
    case .redact: "remove other people's words"
    case .adopt: "adopt a next level of work"
    case .adoptForHost: "adopt a next level of work in the host's name"
    case .consent: "say that a teacher has agreed"
    }
  }
}

extension Refusal: Explained {
  /// See ``Explained/message``.
  var message: String {
    switch self {
    case .stage(let kind, let stage): kind.refusal(in: stage)
    case .role(let deed, let code, _, _):
      "\(code) cannot \(deed.phrase): that is for the \(deed.role.rawValue)."
    case .somebodyElses(let label, let author):
      "\(label) is \(author)'s: only \(author), whoever typed it, or the facilitator can change it."
    case .gate(let report, _):
      "The round stays in \(report.stage.rawValue): "
        + "\(report.shortfalls.count == 1 ? "one thing is" : "\(report.shortfalls.count) things are")"
        + " missing."
    case .protocolEnds(let stage): "The round's protocol has no stage after \(stage.rawValue)."
    case .protocolGoesOn(let stage):
      "The round cannot be closed yet: \(stage.rawValue) comes first."
    case .late(let label): "\(label) came late, so it cannot be cited yet."
    case .withdrawn(let label): "\(label) was withdrawn, so it cannot be cited."
    case .unconfirmed(let label):
      "\(label) was made before a stage was reopened and has to be confirmed first."
    case .notPast(let target, let stage):
      "The round is in \(stage.rawValue); \(target.rawValue) is not an earlier stage."
    case .closedFirst(let stage):
      "The round is closed. Reopen \(stage.rawValue) first, then go back further from there."
    case .notWaivable(let gate):
      "\(gate.rawValue) cannot be waived: without it the order of the stages would mean nothing."
    case .visitPlanned(let number): "Visit \(number) is already planned."
    case .notUndoable(let did, _):
      "What was recorded last cannot be undone: \(did)."
    case .nothingToUndo: "You have nothing to undo."
    case .namesStandOpen(let names):
      "Not exported: it may contain a name. \(names.listed)"
    case .namesBeforeClosing(let names):
      "Not closed: the record may contain a name. \(names.listed)"
    case .onHold(let who):
      "Nothing was removed: \(who) put the record on hold."
    case .notAgreed: "Nothing was changed."
    case .needsYes(let what, _): "Nothing was changed: \(what)."
    }
  }

  /// See ``Explained/remedies``.
  var remedies: [Advice] {
    switch self {
    case .stage(let kind, let stage): kind.wayOut(of: stage)
    case .role(let deed, let code, let roles, let holders):
      holders.isEmpty
        ? [
          .line(
            (roles + [deed.role]).reduce("rounds join \(code)") { $0 + "--role \($1.rawValue)" }
          )
        ]
        : holders.map { "rounds --as \($0) ..." }
    case .gate(let report, let spelling): report.advice(spelling)
    case .protocolEnds: ["rounds close"]
    case .protocolGoesOn: ["rounds advance"]
    case .late(let label): ["rounds admit \(label)"]
    case .unconfirmed(let label): ["rounds confirm \(label)"]
    case .visitPlanned(let number): ["rounds visit start \(number)"]
    case .notUndoable(_, let line): line.map { [.line($0)] } ?? []
    case .somebodyElses(_, let author): ["rounds --as \(author) ..."]
    case .namesBeforeClosing(let names): names.first?.remedies ?? []
    case .namesStandOpen(let names):
      (names.first?.remedies ?? []) + [
        .line("rounds export --with-names", "only for your fellow observers, or for a backup")
      ]
    case .closedFirst(let stage): ["rounds reopen \(stage.rawValue) --reason TEXT"]
    case .onHold: [.line("rounds edit --lift-hold", "once the hold is over")]
    case .needsYes(_, let line): [.line(line)]
    case .notAgreed, .withdrawn, .notPast, .notWaivable, .nothingToUndo: []
    }
  }
}
