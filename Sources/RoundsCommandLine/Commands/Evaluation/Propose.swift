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
      ),
      Example(
        "rounds propose 'Plan one task a week together' --horizon 'next month' --answers FA-P1",
        "Say which pattern it responds to."
      ),
    ],
    sentence,
    horizon,
    team,
    answered
  ) { session, words, horizon, team, answers in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: Proposed.kind)
    let numbers = recorder.round.record.work.values.map { ($0.id.entry, $0.number) }
    let choices = recorder.round.settings.evaluation.horizons
    let words = try session.answer(words, to: "What is the next level of work?", for: sentence)
    let byWhen: Question = "By when: \(choices.inWords("or"))?"
    let horizon = try session.answer(horizon, to: byWhen, for: RoundsProgram.horizon) {
      try recorder.round.horizon($0)
    }
    let fact = Proposed(
      number: recorder.next(after: numbers),
      words: words,
      horizon: horizon,
      team: team,
      answers: try session.offer(
        answers,
        asking: Question(
          "Which pattern or prediction does it respond to?",
          among: recorder.round.reasons
        ),
        for: answered
      ) { try recorder.round.reasons($0) }
    )
    let result = try recorder.record(fact)
    session.print("\(result.label)  \(fact.words) (\(fact.horizon))")
    session.suggestNext(in: result.round, for: recorder.author)
  }

  private static let sentence = OptionalArgument<Words>("text", help: "What is to be done.")

  private static let answered = RepeatedOption<LabelList>(
    "--answers",
    placeholder: "labels",
    help: "The patterns and predictions it responds to.",
    completion: .dynamic(.labels)
  )

  /// By when a work is to show.
  static let horizon = Option<String>(
    "--horizon",
    placeholder: "text",
    help: "By when: 'next week', 'next month', or another horizon of the protocol."
  )
}

extension CurrentRound {
  /// What a proposal may answer.
  fileprivate var reasons: [Candidate] {
    let statements = record.statements.values.filter(\.isInForce).sorted { $0.id < $1.id }
    let predictions = record.predictions.values.filter {
      $0.standing == .counts && $0.withdrawal == nil
    }
    .sorted { $0.id < $1.id }
    return statements.map { Candidate(labels[$0.id], $0.claim.words.description) }
      + predictions.map { Candidate(labels[$0.id], $0.words.description) }
  }

  /// The statements and predictions of labels.
  fileprivate func reasons(_ lists: [LabelList]) throws -> [EntryID] {
    try lists.flatMap(\.labels).map { label in
      let thing = try thing(label)
      guard thing.kind == .statement || thing.kind == .prediction else {
        throw Unclear.otherKind(label.text, is: thing.kind, wanted: [.statement, .prediction])
      }
      try check(thing)
      return thing.entry
    }
  }

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
