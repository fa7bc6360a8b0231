import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Keeps a wording that was asked about.
  static let keep = Command<Session>(
    "keep",
    "Keep a wording that was asked about, or say that a name is not someone in the room.",
    discussion: """
      You are not asked again about a wording you keep, except for names: a name blocks what \
      leaves the group until it is removed or said to be not someone in the room, such as a character \
      in a novel or a city. That holds for the whole round.
      """,
    examples: [
      Example("rounds keep KM12 --reason 'words that were said'", "Keep the words of a note."),
      Example("rounds keep KM3 KM4 --reason 'read from the board'", "Keep the words of two notes."),
      Example(
        "rounds keep --no-person Austin --reason 'the city in problem 4'",
        "Say that a word is not a person in the room."
      ),
    ],
    keptLabels,
    noPerson,
    reasonToKeep
  ) { session, given, names, words in
    let recorder = try session.recorder()
    let onlyNames = given.isEmpty && !names.isEmpty
    try recorder.round.checkStage(takes: onlyNames ? NobodyMeant.kind : Kept.kind)
    let asked = OpenQuestion.all(recorder.round.record, reading: recorder.round.vocabulary)
    let question = Question(
      "Which wordings do you keep?",
      among: asked.map { Candidate($0.label, "\($0.words)") }
    )
    func keepable(_ lists: [LabelList]) throws -> [Thing] {
      try lists.flatMap(\.labels).map { label in
        let thing = try recorder.round.thing(label)
        switch thing {
        case .note, .statement: return thing
        case .task, .table, .group, .prediction, .work:
          throw Unclear.otherKind(label.text, is: thing.kind, wanted: [.note, .statement])
        }
      }
    }
    let things =
      onlyNames ? [] : try session.answers(given, to: question, for: keptLabels, find: keepable)
    let reason = try session.answer(words, to: "Why do you keep it?", for: reasonToKeep)
    let result = try recorder.record(
      things.map { .kept(Kept(subject: $0.entry, reason: reason)) }
        + names.map { .nobodyMeant(NobodyMeant(name: $0, reason: reason)) }
    )
    for thing in things { session.print("\(recorder.round.name(thing))  kept: \(reason)") }
    for name in names { session.print("\(name)  is not someone in the room: \(reason)") }
    session.suggestNext(in: result.round, for: recorder.author)
  }

  /// Puts notes into another visit.
  static let move = Command<Session>(
    "move",
    "Move notes to another visit.",
    examples: [Example("rounds move KM7 KM8 --visit 2", "Move two notes to visit 2.")],
    movedLabels,
    newVisit
  ) { session, given, number in
    let recorder = try session.recorder()
    let round = recorder.round
    try round.checkStage(takes: NoteMoved.kind)
    let question = round.question("Which notes?", amongNotes: { $0.author == recorder.author })
    let notes = try session.answers(given, to: question, for: movedLabels) { lists in
      try lists.flatMap(\.labels).map { label -> Note in
        let note = try round.note(label)
        try recorder.checkMayMend(.note(note))
        return note
      }
    }
    let visit = try session.answer(
      number,
      to: round.question(forAVisit: "Which visit do they belong to?"),
      for: newVisit
    ) { try round.visit($0, for: recorder.author) }
    _ = try recorder.record(
      notes.map { .noteMoved(NoteMoved(note: $0.id, visit: visit.id)) }
    )
    let names = notes.map { round.labels[$0.id] }.inWords("and")
    session.print("\(names) moved to visit \(visit.number).")
    session.suggest("rounds show \(visit.number)")
  }

  private static let noPerson = RepeatedOption<Words>(
    "--no-person",
    placeholder: "name",
    help: "A word that looks like a name and is not someone in the room.",
    completion: .dynamic(.names)
  )

  private static let reasonToKeep = Option<Words>(
    "--reason",
    placeholder: "text",
    help: "Why you keep it."
  )

  private static let keptLabels = labels("Notes or statements.", .labels)
  private static let movedLabels = labels("The notes.", .notes)
  private static let newVisit = Option<VisitNumber>(
    "--visit",
    help: "The visit they belong to.",
    completion: .dynamic(.visits)
  )

  /// Labels that a command is about, which are asked for where the line has none.
  static func labels(_ help: String, _ kind: CandidateKind) -> RepeatedArgument<LabelList> {
    RepeatedArgument<LabelList>("label", atLeast: .none, help: help, completion: .dynamic(kind))
  }
}
