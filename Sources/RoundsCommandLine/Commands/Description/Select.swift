import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Chooses the notes that an observer brings to the table.
  static let select = Command<Session>(
    "select",
    "Choose the notes you bring to the table.",
    examples: [
      Example("rounds select KM1 KM4 KM7", "Bring three notes."),
      Example("rounds select KM2 --question 1", "Bring one for the first focus question."),
      Example("rounds select --put-back KM4", "Take one back."),
    ],
    chosen,
    Option<Int>("--question", placeholder: "number", help: "The focus question they answer."),
    RepeatedOption<LabelList>(
      "--put-back",
      placeholder: "labels",
      help: "Notes not to bring after all.",
      completion: .dynamic(.notes)
    ),
    author
  ) { session, given, question, putBack, author in
    let recorder = try session.recorder(for: author)
    try recorder.round.checkStage(takes: Selected.kind)
    try recorder.round.check(question: question)
    let notes =
      given.isEmpty && !putBack.isEmpty
      ? [] : try session.notesForTheTable(given, by: recorder)
    let back = try putBack.flatMap(\.labels).map { try recorder.round.note($0).id }
    let fact = Selected(notes: notes.map(\.id), putBack: back, question: question)
    let result = try recorder.record(fact)
    tell(session, result.round, recorder.author)
    for note in notes {
      session.ask(aboutSelected: note, of: result.round)
    }
    session.askForGrain(of: notes, in: result.round)
    session.suggestNext(in: result.round, for: recorder.author)
  }

  fileprivate static let chosen = RepeatedArgument<LabelList>(
    "note",
    atLeast: .none,
    help: "The notes, such as KM12.",
    completion: .dynamic(.notes)
  )

  private static func tell(_ session: Session, _ round: CurrentRound, _ author: ParticipantCode) {
    let chosen = round.record.selections[author]?.notes.keys.sorted() ?? []
    let labels = chosen.map { round.labels[$0] }.inWords("and")
    session.print("\(author) brings \(chosen.count.of("note")) to the table: \(labels).")
    let advice = round.settings.description.selectionAdvice
    if chosen.count > advice { session.say("? That is a lot; \(advice) is a good number.") }
  }
}

extension Session {
  /// The notes of a line, or those that their author chooses of their own.
  fileprivate func notesForTheTable(_ given: [LabelList], by recorder: Recorder) throws -> [Note] {
    let round = recorder.round
    let chosen = round.record.selections[recorder.author]?.notes ?? [:]
    let question = round.question(
      "Which notes do you bring to the table, such as KM1 KM4?",
      amongNotes: { $0.author == recorder.author && chosen[$0.id] == nil }
    )
    return try answers(given, to: question, for: RoundsProgram.chosen) { lists in
      try lists.flatMap(\.labels).map { label -> Note in
        let note = try round.note(label)
        try round.check(.note(note))
        return note
      }
    }
  }
}

extension CurrentRound {
  /// Refuses a focus question that the round does not have.
  fileprivate func check(question: Int?) throws(Unclear) {
    let count = record.charter?.problem.focusQuestions.count ?? 0
    guard let question, !(1...max(1, count)).contains(question) || count == 0 else { return }
    throw .notInProtocol(.focusQuestion, "\(question)", known: (0..<count).map { "\($0 + 1)" })
  }
}
