import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Answers the student's question.
  static let predict = Command<Session>(
    "predict",
    "Answer the student's question from the patterns.",
    discussion: """
      If you were a student here and did everything you were asked to do, what would you know and \
      be able to do?
      """,
    examples: [
      Example(
        "rounds predict 'I could recite the rule but not say why it holds' --rests-on FA-P1",
        "Predict what students would learn."
      )
    ],
    prediction,
    resting,
    team
  ) { session, words, statements, team in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: Predicted.kind)
    let numbers = recorder.round.record.predictions.values.map { ($0.id.entry, $0.number) }
    let question = Question(recorder.round.settings.prediction.question)
    let words = try session.answer(words, to: question, for: prediction)
    let patterns = recorder.round.question("Which patterns does it rest on?", among: .statements)
    let fact = Predicted(
      number: recorder.next(after: numbers),
      words: words,
      restingOn: try session.offer(statements, asking: patterns, for: resting) {
        try recorder.round.statements($0)
      },
      team: team
    )
    let result = try recorder.record(fact)
    session.print("\(result.label)  \(fact.words)")
    session.suggestMending(result, for: recorder.author)
  }

  private static let prediction = OptionalArgument<Words>(
    "text",
    help: "What a student would know and be able to do."
  )

  /// The statements that a prediction rests on.
  static let resting = RepeatedOption<LabelList>(
    "--rests-on",
    placeholder: "labels",
    help: "The patterns it rests on.",
    completion: .dynamic(.statements)
  )
}

extension CurrentRound {
  /// The statements of labels, each once, none of them withdrawn or to be confirmed.
  func statements(_ lists: [LabelList]) throws -> [StatementID] {
    var seen: Set<StatementID> = []
    return try lists.flatMap(\.labels).map { label in
      let statement = try statement(label)
      try check(.statement(statement))
      return statement.id
    }
    .filter { seen.insert($0).inserted }
  }
}
