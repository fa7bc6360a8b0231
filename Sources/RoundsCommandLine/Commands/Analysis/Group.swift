import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Puts notes together under a heading.
  static let group = Command<Session>(
    "group",
    "Put like notes together under a heading.",
    discussion:
      "To change a group: rounds revise FA-G1 --add KM3, or --drop KM4, or a new heading.",
    examples: [
      Example(
        "rounds group 'questions answered in one word' KM1 KM4 BD2",
        "Put three notes together."
      )
    ],
    heading,
    grouped,
    team
  ) { session, words, given, team in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: Grouped.kind)
    let words = try session.answer(words, to: "What do they have in common?", for: heading)
    let placed = Set(recorder.round.record.groups.values.flatMap(\.notes))
    let question = recorder.round.question(
      "Which notes belong together?",
      amongNotes: { note in
        !placed.contains(note.id) && recorder.round.isSelected(note)
      }
    )
    let notes = try session.answers(given, to: question, for: grouped) { lists in
      try recorder.round.notes(lists.flatMap(\.labels))
    }
    let numbers = recorder.round.record.groups.values.map { ($0.id.entry, $0.number) }
    let fact = Grouped(
      number: recorder.next(after: numbers),
      heading: words,
      notes: notes.map(\.id),
      team: team
    )
    let result = try recorder.record(fact)
    session.print("\(result.label)  \(words): \(notes.count.of("note"))")
    recorder.session.suggest(
      "rounds pattern",
      inScripts: "\"students ...\" --cites \(result.label)"
    )
  }

  private static let heading = OptionalArgument<Words>(
    "heading",
    help: "Its name, such as 'questions answered in one word'."
  )

  private static let grouped = RepeatedArgument<LabelList>(
    "note",
    atLeast: .none,
    help: "The notes in it.",
    completion: .dynamic(.notes)
  )

  /// The team whose statement it is.
  static let team = Option<Team>("--team", help: "The team that says it, if not the whole group.")
}

extension CurrentRound {
  /// Whether somebody brought a note to the table.
  func isSelected(_ note: Note) -> Bool {
    record.selections.values.contains { $0.notes[note.id] != nil }
  }

  /// The notes of labels, each once, none of them late or withdrawn.
  func notes(_ labels: [TypedLabel]) throws -> [Note] {
    var seen: Set<NoteID> = []
    return try labels.map { label in
      let note = try note(label)
      try check(.note(note))
      return note
    }
    .filter { seen.insert($0.id).inserted }
  }
}
