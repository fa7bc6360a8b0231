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
    Argument<Words>("heading", help: "Its name, such as 'questions answered in one word'."),
    RepeatedArgument<TypedLabel>(
      "note",
      atLeast: .one,
      help: "The notes in it.",
      completion: .dynamic(.notes)
    ),
    team
  ) { session, heading, labels, team in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: .grouped)
    let notes = try recorder.round.notes(labels)
    let numbers = recorder.round.record.groups.values.map { ($0.id.entry, $0.number) }
    let fact = Grouped(
      number: recorder.next(after: numbers),
      heading: heading,
      notes: notes.map(\.id),
      team: team
    )
    let result = try recorder.record(fact)
    session.print("\(result.label)  \(heading): \(notes.count.of("note"))")
    session.suggest("rounds pattern \"students ...\" --cites \(result.label)")
  }

  /// The team whose statement it is.
  static let team = Option<Team>("--team", help: "The team that says it, if not everybody.")
}

extension CurrentRound {
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
