import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Lets something late count.
  static let admit = Command<Session>(
    "admit",
    "Let late things count, as the facilitator.",
    examples: [Example("rounds admit KM12", "Let a note count that came after the advance.")],
    RepeatedArgument<TypedLabel>(
      "label",
      atLeast: .one,
      help: "What came late.",
      completion: .dynamic(.labels)
    )
  ) { session, labels in
    let recorder = try session.recorder()
    try recorder.round.checkRole(of: recorder.author, for: .admit)
    let things = try labels.map { try recorder.round.thing($0) }
    for thing in things where thing.standing != .late {
      throw Unclear.nothingToChange(recorder.round.name(thing))
    }
    _ = try recorder.record(things.map { .admitted(Admitted(entry: $0.entry)) })
    session.print("\(things.map(recorder.round.name).inWords("and")) counts now.")
    session.suggest("rounds status")
  }

  /// Says that something still holds after a stage was opened again.
  static let confirm = Command<Session>(
    "confirm",
    "Say that something still holds.",
    discussion: "What was said before a stage was opened again is to be confirmed after it.",
    examples: [Example("rounds confirm FA-P1", "Confirm a pattern.")],
    RepeatedArgument<TypedLabel>(
      "label",
      atLeast: .one,
      help: "What is to be confirmed.",
      completion: .dynamic(.labels)
    )
  ) { session, labels in
    let recorder = try session.recorder()
    let things = try labels.map { try recorder.round.thing($0) }
    for thing in things where thing.standing != .toBeConfirmed {
      throw Unclear.nothingToChange(recorder.round.name(thing))
    }
    _ = try recorder.record(things.map { .confirmed(Confirmed(entry: $0.entry)) })
    session.print("\(things.map(recorder.round.name).inWords("and")) holds.")
    session.suggest("rounds status")
  }

  /// Leads the round back.
  static let reopen = Command<Session>(
    "reopen",
    "Lead the round back to an earlier stage.",
    discussion:
      "Nothing is dropped: what was said since is to be confirmed after the next advance.",
    examples: [
      Example(
        "rounds reopen description --reason 'notes were still in the bag'",
        "Go back to description."
      )
    ],
    Argument<StageKind>("stage", help: "The stage to go back to."),
    reason
  ) { session, stage, words in
    let recorder = try session.recorder()
    try recorder.round.checkRole(of: recorder.author, for: .reopen)
    let current = recorder.round.record.stage
    guard current != .closed else { throw Refusal.stage(.reopened, in: .closed) }
    guard stage < current else { throw Refusal.notPast(stage, in: current) }
    let words = try session.answer(words, to: "Why?", for: reason)
    let result = try recorder.record(Reopened(to: stage, reason: words))
    session.print("The round is in \(result.round.record.stage.rawValue) again.")
    session.suggest("rounds status")
  }

  /// Lets a shortfall pass.
  static let waive = Command<Session>(
    "waive",
    "Let a shortfall pass, with the reason.",
    discussion:
      "The reason is printed ever after. The order of the stages cannot be waived by anyone.",
    examples: [
      Example(
        "rounds waive prevalence-of-patterns --reason 'two teams saw different rooms'",
        "Let all that a gate wants pass."
      ),
      Example(
        "rounds waive task-of-every-visit --about 3 --reason 'we saw only a test'",
        "Let it pass for visit 3 alone."
      ),
    ],
    Argument<GateName>("gate", help: "The gate, by the name that status gives it."),
    reason,
    Option<String>(
      "--about",
      placeholder: "subject",
      help: "A visit, a participant or a label, if not all of it."
    )
  ) { session, gate, words, subject in
    let recorder = try session.recorder()
    guard Gate.named(gate)?.isWaivable ?? false else { throw Refusal.notWaivable(gate) }
    let about = try subject.map { try recorder.round.subject($0, of: gate) }
    let words = try session.answer(words, to: "Why may it pass?", for: reason)
    _ = try recorder.record(Waived(gate: gate, subject: about, reason: words))
    session.print("\(gate.rawValue) is let pass\(subject.map { " for \($0)" } ?? ""): \(words).")
    session.suggest("rounds status")
  }

  private static let reason = Option<Words>("--reason", placeholder: "text", help: "Why.")
}

extension CurrentRound {
  /// What a typed subject of a waiver is.
  fileprivate func subject(_ text: String, of gate: GateName) throws -> ShortfallSubject {
    if let number = Int(text).flatMap(VisitNumber.init(_:)) {
      return .visit(try visit(number, for: nil).id)
    }
    if let code = ParticipantCode(text), record.participants[code] != nil {
      return .participant(code)
    }
    guard let label = try? TypedLabel(argument: text) else { throw NotThere.label(text) }
    switch try thing(label) {
    case .note(let note): return .note(note.id)
    case .task(let task): return .task(task.id)
    case .statement(let statement): return .statement(statement.id)
    case .prediction(let prediction): return .prediction(prediction.id)
    case .work(let work): return .work(work.id)
    case .group(let group):
      throw Unclear.otherKind(labels[group.id], is: .group, wanted: [.note, .statement])
    }
  }
}
