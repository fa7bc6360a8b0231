import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Takes a next level of work on, for the host.
  static let adopt = Command<Session>(
    "adopt",
    "Commit to a next level of work, as the host.",
    discussion: """
      Anything left out is asked for before the round closes; adopting again adds it, also after the round was \
      handed over. \
      If the host asks, the facilitator can adopt with --for and the host's code; both \
      are recorded. There are three corners to raise: content, teachers (their knowledge and \
      skill), students (their engagement).
      """,
    examples: [
      Example(
        "rounds adopt FA-W1 --raises content --change teachers='plan tasks together' "
          + "--change students='explain in writing' --owner 'math lead' --due 2027-01-29",
        "Say what it changes, who is responsible, and by when."
      ),
      Example(
        "rounds adopt FA-W1 --measure 'tasks that ask why' --baseline 0 --target 8",
        "Add how you will know."
      ),
    ],
    adoptedProposal,
    raised,
    change,
    shownInTasks,
    owner,
    due,
    learned,
    measured,
    from,
    to,
    unmeasured,
    author
  ) {
    session,
    label,
    raises,
    changes,
    inTasks,
    owner,
    due,
    learning,
    what,
    baseline,
    target,
    none,
    author in
    var session = session
    session.round = label?.round ?? session.round
    let recorder = try session.recorder(for: author)
    let round = recorder.round
    if round.record.answerBy == nil { try round.checkStage(takes: Adopted.kind) }
    try round.checkRole(of: recorder.author, for: .adopt)
    if recorder.writer.code != recorder.author {
      try round.checkRole(of: recorder.writer.code, for: .adoptForHost)
    }
    let work = try session.work(label?.label, in: round)
    var terms = work.adoption?.terms ?? Terms()
    terms.corner = raises ?? terms.corner
    for change in changes { terms.changes[change.corner] = try Words(typed: change.words) }
    terms.inTheTasks = inTasks ?? terms.inTheTasks
    terms.owner = owner ?? terms.owner
    terms.due = due.map(session.askingAbout) ?? terms.due
    terms.learning = learning ?? terms.learning
    terms.measure =
      try Measure(what: what, from: baseline, to: target, or: none, after: terms.measure)
      ?? terms.measure
    try session.askForMore(of: &terms, by: round.settings.evaluation)
    let result = try recorder.record(Adopted(work: work.id, terms: terms))
    tell(session, work, result, by: recorder.author)
    if case .result(let what, _, _)? = terms.measure,
      let question = round.vocabulary.question(aboutMeasure: what)
    {
      session.say("? \(question)")
    }
  }

  private static let adoptedProposal = OptionalArgument<PlacedLabel>(
    "work",
    help: "The proposal, such as FA-W1 or harbor-autumn/W1.",
    completion: .dynamic(.placedWork)
  )

  private static func tell(
    _ session: Session,
    _ work: NextLevelOfWork,
    _ result: Recorder.Result,
    by reader: ParticipantCode
  ) {
    session.print("\(result.round.labels[work.id])  adopted: \(work.words)")
    let open = result.round.report.shortfalls.filter { $0.subject == .work(work.id) }
    for shortfall in open { session.say("! \(shortfall.what)") }
    guard let first = open.first else {
      return session.suggestNext(in: result.round, for: reader)
    }
    session.suggest(first.remedy, spelling: session.spelling(in: result.round, for: reader))
  }
}

extension Measure {
  /// A measure as a line gives it; `nil` where the line says nothing of it.
  fileprivate init?(
    what: Words?,
    from baseline: Figure?,
    to target: Figure?,
    or reason: Words?,
    after known: Measure?
  ) throws {
    if let reason {
      self = .none(because: reason)
      return
    }
    guard what != nil || baseline != nil || target != nil else { return nil }
    var before: (what: Words, baseline: Double, target: Double)?
    if case .result(let what, let baseline, let target)? = known {
      before = (what, baseline, target)
    }
    guard let what = what ?? before?.what, let from = baseline?.value ?? before?.baseline,
      let to = target?.value ?? before?.target
    else { throw Unclear.halfMeasure }
    self = .result(what: what, baseline: from, target: to)
  }
}
