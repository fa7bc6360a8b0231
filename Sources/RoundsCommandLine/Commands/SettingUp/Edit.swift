import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Changes what a round is about.
  static let edit = Command<Session>(
    "edit",
    "Change what the round is about.",
    discussion: """
      You can change who owns the record, how long it is kept and whether it is on hold even after the \
      round is closed. While the record is on hold, no words can be removed from it.
      """,
    examples: [
      Example("rounds edit --grade '4 to 6'", "Say which grades you visit."),
      Example(
        "rounds edit --focus 'Who talks?' --focus 'What do students write?'",
        "Replace all focus questions."
      ),
      Example(
        "rounds edit --owner 'Harbor district' --keep-until 2029-06-30 --voluntary yes",
        "Say who owns the record and how long it is kept."
      ),
    ],
    titleEdit,
    schoolEdit,
    problemEdit,
    RepeatedOption<Words>(
      "--focus",
      placeholder: "question",
      help: "All focus questions, replacing the old ones."
    ),
    theoryEdit,
    control,
    strategy,
    leverage,
    gradeEdit,
    Opening.firstDay,
    Opening.lastDay,
    recordOwner,
    keptUntil,
    hold,
    Flag("--lift-hold", help: "End the hold."),
    voluntary,
    toldBy
  ) {
    session,
    title,
    school,
    problem,
    focus,
    theory,
    control,
    strategy,
    leverage,
    grade,
    begins,
    ends,
    owner,
    keptUntil,
    hold,
    liftsHold,
    isVoluntary,
    toldBy in
    guard hold == nil || !liftsHold else {
      throw UsageError.unreadable(
        "--lift-hold",
        for: RoundsProgram.hold.usage,
        reason: "Use --hold or --lift-hold, not both."
      )
    }
    let recorder = try session.recorder()
    let custody = CustodyStated(
      owner: owner,
      keptUntil: keptUntil,
      hold: hold,
      liftsHold: liftsHold,
      voluntary: isVoluntary,
      toldBy: toldBy
    )
    var fact = RoundEdited()
    fact.title = title
    fact.school = school
    fact.problem = problem
    fact.focusQuestions = focus.isEmpty ? nil : focus
    fact.theoryOfAction = theory
    fact.answers = ProblemAnswer.given(control: control, strategy: strategy, leverage: leverage)
    fact.gradeBand = grade
    fact.begins = begins
    fact.ends = ends
    if custody.isEmpty || fact != RoundEdited() {
      try recorder.round.checkStage(takes: RoundEdited.kind)
      if fact == RoundEdited() { try session.ask(forChangesOf: recorder.round, into: &fact) }
      guard fact != RoundEdited() else { throw Unclear.nothingToChange("the round") }
    }
    let edits = fact == RoundEdited() ? [] : [fact.event]
    let result = try recorder.record(edits + (custody.isEmpty ? [] : [custody.event]))
    session.print("\(result.round.place.round) was changed.")
    if fact != RoundEdited() { session.askAboutProblem(of: result.round) }
    session.suggestNext(in: result.round, for: recorder.author)
  }

  fileprivate static let titleEdit = Option<Words>(
    "--title",
    placeholder: "text",
    help: "The title of the round."
  )
  fileprivate static let schoolEdit = Option<Words>(
    "--school",
    placeholder: "name",
    help: "The host school."
  )
  fileprivate static let problemEdit = Option<Words>(
    "--problem",
    placeholder: "question",
    help: "The host's problem of practice."
  )
  fileprivate static let theoryEdit = Option<Words>(
    "--theory",
    placeholder: "text",
    help: "The theory of action: if, then."
  )
  fileprivate static let gradeEdit = Option<Words>(
    "--grade",
    placeholder: "band",
    help: "The grades you visit."
  )
}

extension Session {
  /// Asks what the problem of practice leaves open.
  fileprivate func askAboutProblem(of round: CurrentRound) {
    let questions = round.record.charter?.problem.questions(by: round.settings.problem) ?? []
    for question in questions { say("? \(question.text)") }
  }

  /// Asks what is to change, one after the other; Enter leaves what stands.
  fileprivate func ask(forChangesOf round: CurrentRound, into fact: inout RoundEdited) throws {
    func asking(_ what: String, now text: Words?) -> Question {
      Question("\(what)? (Enter keeps it: \(text?.description ?? "nothing yet"))")
    }
    func ask(_ question: Question, for parameter: Option<Words>) throws -> Words? {
      try offer(nil, asking: question, for: parameter)
    }
    let now = round.record.charter
    fact.title = try ask(asking("Title", now: now?.title), for: RoundsProgram.titleEdit)
    fact.school = try ask(asking("School", now: now?.school), for: RoundsProgram.schoolEdit)
    let problem = now?.problem
    fact.problem = try ask(asking("Problem", now: problem?.words), for: RoundsProgram.problemEdit)
    let theory = problem?.theoryOfAction
    fact.theoryOfAction = try ask(asking("Theory", now: theory), for: RoundsProgram.theoryEdit)
    if let problem, let settings = now?.observationProtocol.problem {
      fact.answers = try answered(problem, with: [:], by: settings).answers.filter {
        problem.answers[$0.key] == nil
      }
    }
    fact.gradeBand = try ask(asking("Grades", now: now?.gradeBand), for: RoundsProgram.gradeEdit)
  }
}
