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
      Whoever opens a round joins it, as its facilitator unless --role says otherwise. The protocol \
      is written into the round, so that it can be read when the file has changed.
      """,
    examples: [
      Example(
        "rounds open 'Harbour, autumn' --school 'Harbour School' --problem 'What are students "
          + "asked to do when they are asked to think?' --as FA",
        "Open a round, and join it as its facilitator."
      )
    ],
    Opening.title,
    Opening.school,
    Opening.problem,
    RepeatedOption<Words>(
      "--focus",
      placeholder: "question",
      help: "What to look for; two to four go with a problem."
    ),
    Option<Words>("--theory", placeholder: "text", help: "The theory of action: if, then."),
    Option<Words>("--grade", placeholder: "band", help: "The grades that are visited."),
    Option<Day>("--begins", help: "The first day, such as 2026-11-22."),
    Option<Day>("--ends", help: "The last day."),
    Option<ProtocolID>(
      "--protocol",
      placeholder: "name",
      help: "The way of observing; instructional-rounds where none is named.",
      completion: .dynamic(.protocols)
    ),
    Option<RoundID>("--id", placeholder: "name", help: "What to type for the round."),
    RepeatedOption<Role>("--role", help: "What you do in the round."),
    Option<Team>("--team", help: "Your team, where there are several.")
  ) {
    session,
    title,
    school,
    problem,
    focus,
    theory,
    grade,
    begins,
    ends,
    settings,
    id,
    roles,
    team in
    let title = try session.answer(title, to: "What is the round called?", for: Opening.title)
    let charter = Charter(
      title: title,
      school: try session.answer(school, to: "Which school is the host?", for: Opening.school),
      problem: ProblemOfPractice(
        words: try session.answer(problem, to: "What does the host ask?", for: Opening.problem),
        focusQuestions: focus,
        theoryOfAction: theory
      ),
      gradeBand: grade,
      begins: begins,
      ends: ends,
      observationProtocol: try session.settings(settings)
    )
    try Opening(session: session, charter: charter, id: id)
      .record(roles: roles.isEmpty ? [.facilitator] : Set(roles), team: team)
  }
}

extension Session {
  /// The protocol of a name, or the usual one.
  fileprivate func settings(_ name: ProtocolID?) throws -> ObservationProtocol {
    guard let usual = ProtocolID("instructional-rounds") else {
      preconditionFailure("a literal identity")
    }
    return try search.settings(name ?? usual).value
  }
}
