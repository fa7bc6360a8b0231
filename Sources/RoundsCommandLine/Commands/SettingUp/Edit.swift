import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Changes what a round is about.
  static let edit = Command<Session>(
    "edit",
    "Change what the round is about.",
    examples: [
      Example("rounds edit --grade '4 to 6'", "Say which grades are visited."),
      Example(
        "rounds edit --focus 'Who talks?' --focus 'What do students write?'",
        "Give all focus questions anew."
      ),
    ],
    Option<Words>("--title", placeholder: "text", help: "What the round is called."),
    Option<Words>("--school", placeholder: "name", help: "The host school."),
    Option<Words>("--problem", placeholder: "question", help: "The host's problem of practice."),
    RepeatedOption<Words>("--focus", placeholder: "question", help: "All focus questions, anew."),
    Option<Words>("--theory", placeholder: "text", help: "The theory of action: if, then."),
    Option<Words>("--grade", placeholder: "band", help: "The grades that are visited."),
    Option<Day>("--begins", help: "The first day, such as 2026-11-22."),
    Option<Day>("--ends", help: "The last day.")
  ) { session, title, school, problem, focus, theory, grade, begins, ends in
    var fact = RoundEdited()
    fact.title = title
    fact.school = school
    fact.problem = problem
    fact.focusQuestions = focus.isEmpty ? nil : focus
    fact.theoryOfAction = theory
    fact.gradeBand = grade
    fact.begins = begins
    fact.ends = ends
    guard fact != RoundEdited() else { throw Unclear.nothingToChange("the round") }
    let result = try session.recorder().record(fact)
    session.print("\(result.round.place.round) is changed.")
    let settings = result.round.settings.problem
    let questions = result.round.record.charter?.problem.questions(by: settings) ?? []
    for question in questions { session.say("? \(question.text)") }
    session.suggest("rounds status")
  }
}
