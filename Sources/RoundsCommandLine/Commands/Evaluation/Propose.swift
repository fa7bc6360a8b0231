import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Proposes a next level of work.
  static let propose = Command<Session>(
    "propose",
    "Propose a next level of work, in one sentence.",
    discussion: "What is proposed is never a to-do list for one teacher.",
    examples: [
      Example(
        "rounds propose 'Plan one task a week together' --horizon 'next month'",
        "Propose what the school does next."
      )
    ],
    sentence,
    horizon,
    team
  ) { session, words, horizon, team in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: .proposed)
    let numbers = recorder.round.record.work.values.map { ($0.id.entry, $0.number) }
    let choices = recorder.round.settings.evaluation.horizons
    let fact = Proposed(
      number: recorder.next(after: numbers),
      words: try session.answer(words, to: "What is the next level of work?", for: sentence),
      horizon: try recorder.round.horizon(
        session.answer(
          horizon,
          to: "By when: \(choices.inWords("or"))?",
          for: RoundsProgram.horizon
        )
      ),
      team: team
    )
    let result = try recorder.record(fact)
    session.print("\(result.label)  \(fact.words) (\(fact.horizon))")
    session.suggest("rounds position \(result.label) --hands 0,0,0,1,2,3 --heard")
  }

  private static let sentence = OptionalArgument<Words>("text", help: "What is to be done.")

  /// By when a work is to show.
  static let horizon = Option<String>(
    "--horizon",
    placeholder: "text",
    help: "By when: 'next week', 'next month', or as the protocol says."
  )
}

extension CurrentRound {
  /// A horizon that the protocol has.
  func horizon(_ text: String) throws(Unclear) -> String {
    let known = settings.evaluation.horizons
    guard let found = known.first(where: { $0.lowercased() == text.lowercased() }) else {
      throw .notInProtocol(.horizon, "\"\(text)\"", known: known.map { "\"\($0)\"" })
    }
    return found
  }
}
