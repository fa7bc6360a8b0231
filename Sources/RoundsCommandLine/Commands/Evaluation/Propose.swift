import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Proposes a next level of work.
  static let propose = Command<Session>(
    "propose",
    "Propose a next level of work, in one sentence.",
    discussion: "A next level of work is never a to-do list for one teacher.",
    examples: [
      Example(
        "rounds propose 'Plan one task a week together' --horizon 'next month'",
        "Propose what the school will do next."
      )
    ],
    sentence,
    horizon,
    team
  ) { session, words, horizon, team in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: Proposed.kind)
    let numbers = recorder.round.record.work.values.map { ($0.id.entry, $0.number) }
    let choices = recorder.round.settings.evaluation.horizons
    let words = try session.answer(words, to: "What is the next level of work?", for: sentence)
    let byWhen: Question = "By when: \(choices.inWords("or"))?"
    let fact = Proposed(
      number: recorder.next(after: numbers),
      words: words,
      horizon: try session.answer(horizon, to: byWhen, for: RoundsProgram.horizon) {
        try recorder.round.horizon($0)
      },
      team: team
    )
    let result = try recorder.record(fact)
    session.print("\(result.label)  \(fact.words) (\(fact.horizon))")
    session.suggestNext(in: result.round, for: recorder.author)
  }

  private static let sentence = OptionalArgument<Words>("text", help: "What is to be done.")

  /// By when a work is to show.
  static let horizon = Option<String>(
    "--horizon",
    placeholder: "text",
    help: "By when: 'next week', 'next month', or another horizon of the protocol."
  )
}

extension CurrentRound {
  /// A horizon that the protocol has.
  func horizon(_ text: String) throws(Unclear) -> String {
    let known = settings.evaluation.horizons
    let typed = text.lowercased()
    guard !known.isEmpty else { return text }
    guard
      let found = known.first(where: { $0.lowercased() == typed })
        // The words that tell it from the others are enough.
        ?? known.only(where: { !typed.isEmpty && $0.lowercased().contains(typed) })
    else {
      throw .notInProtocol(.horizon, "\"\(text)\"", known: known.map { "\"\($0)\"" })
    }
    return found
  }
}

extension Sequence {
  /// The element of which something holds, where it holds of no other.
  fileprivate func only(where belongs: (Element) -> Bool) -> Element? {
    let found = filter(belongs)
    return found.count == 1 ? found[0] : nil
  }
}
