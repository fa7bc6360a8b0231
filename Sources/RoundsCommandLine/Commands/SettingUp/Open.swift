import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import ProtocolLibrary

extension RoundsProgram {
  /// Opens a round, and has the one who opens it join.
  static let open = Command<Session>(
    "open",
    "Open a round on a host's problem of practice.",
    discussion: """
      Whoever opens a round joins it as facilitator, unless --role says otherwise. On a terminal \
      you are asked for everything, and the folder becomes the home of a network if there is none. The \
      protocol is stored in the round, so the round stays readable if the file changes.
      """,
    examples: [
      Example(
        "rounds open 'Harbor, fall' --school 'Harbor School' --problem 'What are students "
          + "asked to do when they are asked to think?' --as FA",
        "Open a round and join it as facilitator."
      ),
      Example("rounds open", "Be asked for everything."),
    ],
    Opening.title,
    Opening.school,
    Opening.problem,
    Opening.focus,
    Option<Words>("--theory", placeholder: "text", help: "The theory of action: if, then."),
    control,
    strategy,
    leverage,
    Option<Words>("--grade", placeholder: "band", help: "The grades you visit."),
    Opening.firstDay,
    Opening.lastDay,
    Option<ProtocolID>(
      "--protocol",
      placeholder: "name",
      help: "The observation protocol; by default instructional-rounds.",
      completion: .dynamic(.protocols)
    ),
    Opening.name,
    RepeatedOption<Role>("--role", help: "What you do in the round."),
    Option<Team>("--team", help: "Your team, if there are several."),
    recordOwner,
    keptUntil,
    hold,
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
    settings,
    id,
    roles,
    team,
    owner,
    keptUntil,
    hold,
    isVoluntary,
    toldBy in
    let folder = try session.networkFolderOrNew()
    let settings = try session.settings(settings)
    let title = try session.answer(title, to: "What is the title of the round?", for: Opening.title)
    let school = try session.answer(school, to: "Which school is the host?", for: Opening.school)
    let problem = ProblemOfPractice(
      words: try session.answer(
        problem,
        to: "What is the host's problem of practice?",
        for: Opening.problem
      ),
      focusQuestions: try session.focusQuestions(focus),
      theoryOfAction: theory
    )
    let charter = Charter(
      title: title,
      school: school,
      problem: try session.answered(
        problem,
        with: ProblemAnswer.given(control: control, strategy: strategy, leverage: leverage),
        by: settings.problem
      ),
      gradeBand: grade,
      begins: begins,
      ends: ends,
      observationProtocol: settings
    )
    let custody = CustodyStated(
      owner: owner,
      keptUntil: keptUntil,
      hold: hold,
      voluntary: isVoluntary,
      toldBy: toldBy
    )
    try Opening(session: session, folder: folder, charter: charter, id: id, custody: custody)
      .record(roles: roles.isEmpty ? [.facilitator] : Set(roles), team: team)
  }
}

extension Session {
  /// The focus questions of the line, or one after the other until Enter alone.
  fileprivate func focusQuestions(_ given: [Words]) throws -> [Words] {
    var questions = given
    while given.isEmpty {
      let words: Question = "Focus question \(questions.count + 1)? (Enter if no more)"
      guard let next = try offer(nil as Words?, asking: words, for: Opening.focus) else { break }
      questions.append(next)
    }
    return questions
  }

  /// The protocol of a name, or the usual one.
  fileprivate func settings(_ name: ProtocolID?) throws -> ObservationProtocol {
    guard let usual = ProtocolID("instructional-rounds") else {
      preconditionFailure("a literal identity")
    }
    return try search.settings(name ?? usual).value
  }
}
