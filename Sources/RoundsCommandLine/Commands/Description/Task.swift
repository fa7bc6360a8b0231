import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Says what students were asked to do in a visit.
  static let task = Command<Session>(
    "task",
    "Say what students were actually asked to do.",
    discussion: "The sentence is the group's. A later one replaces an earlier one.",
    examples: [
      Example(
        "rounds task 1 'students were asked to copy the rule' --cites KM1,BD2",
        "State the task of visit 1 with the notes it rests on."
      )
    ],
    whichVisit,
    sentence,
    citing
  ) { session, number, words, cites in
    let recorder = try session.recorder()
    let round = recorder.round
    try round.checkStage(takes: TaskStated.kind)
    let visit = try session.visit(number, by: recorder)
    let words = try session.answer(words, to: "What were students asked to do?", for: sentence)
    let evidence = round.question("Which notes show it?", amongNotes: { $0.visit == visit.id })
    let citations = try session.offer(cites, asking: evidence, for: citing) {
      try round.citations($0)
    }
    let fact = TaskStated(visit: visit.id, words: words, cites: citations)
    let result = try recorder.record(fact)
    session.print("task-\(visit.number)  \(words)")
    session.ask(about: words, of: result.round)
    session.askForGrain(of: citations, in: result.round)
    session.suggestNext(in: result.round, for: recorder.author)
  }

  /// The group's sentence.
  private static let sentence = OptionalArgument<Words>(
    "text",
    help: "Such as 'students were asked to ...'."
  )

  /// What a statement rests on.
  static let citing = RepeatedOption<LabelList>(
    "--cites",
    placeholder: "labels",
    help: "What it rests on: notes, task-2, or a group.",
    completion: .dynamic(.notes)
  )
}
