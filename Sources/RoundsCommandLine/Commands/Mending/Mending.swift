import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Keeps a wording that was asked about.
  static let keep = Command<Session>(
    "keep",
    "Keep a wording that was asked about, or say that a name is nobody of the room.",
    discussion: """
      A wording that is kept is asked about no more, but for names: a name stands in the way of what \
      leaves the group until it is taken out, or said to be nobody of the room, such as a person of \
      a novel or a city. That holds for the whole round.
      """,
    examples: [
      Example("rounds keep KM12 --reason 'words that were said'", "Keep the words of a note."),
      Example("rounds keep KM3 KM4 --reason 'read from the board'", "Keep those of two."),
      Example(
        "rounds keep --no-person Austin --reason 'the city in problem 4'",
        "Say that a word is no name."
      ),
    ],
    RepeatedArgument<TypedLabel>(
      "label",
      atLeast: .none,
      help: "Notes or statements.",
      completion: .dynamic(.labels)
    ),
    noPerson,
    reasonToKeep
  ) { session, labels, names, words in
    guard !labels.isEmpty || !names.isEmpty else { throw UsageError.missing(noPerson.usage) }
    let recorder = try session.recorder()
    let things = try labels.map { label in
      let thing = try recorder.round.thing(label)
      switch thing {
      case .note, .statement: return thing
      case .task, .group, .prediction, .work:
        throw Unclear.otherKind(label.text, is: thing.kind, wanted: [.note, .statement])
      }
    }
    let reason = try session.answer(words, to: "Why does it stay?", for: reasonToKeep)
    _ = try recorder.record(
      things.map { .kept(Kept(subject: $0.entry, reason: reason)) }
        + names.map { .nobodyMeant(NobodyMeant(name: $0, reason: reason)) }
    )
    for thing in things { session.print("\(recorder.round.name(thing))  kept: \(reason)") }
    for name in names { session.print("\(name)  is nobody of the room: \(reason)") }
    session.suggest("rounds status")
  }

  /// Takes things back.
  static let withdraw = Command<Session>(
    "withdraw",
    "Take something back; it stays in the history.",
    examples: [
      Example("rounds withdraw KM12", "Take a note back."),
      Example("rounds withdraw FA-P2 --reason 'it was seen once'", "Take a pattern back."),
    ],
    RepeatedArgument<TypedLabel>(
      "label",
      atLeast: .one,
      help: "What is taken back.",
      completion: .dynamic(.labels)
    ),
    Option<Words>("--reason", placeholder: "text", help: "Why.")
  ) { session, labels, reason in
    let recorder = try session.recorder()
    let things = try labels.map { try recorder.round.thing($0) }
    for thing in things where thing.withdrawal != nil {
      throw Unclear.nothingToChange(recorder.round.name(thing))
    }
    for thing in things { try recorder.checkMayMend(thing) }
    _ = try recorder.record(things.map { .withdrawn(Withdrawn(subject: $0.entry, reason: reason)) })
    session.print("\(things.map(recorder.round.name).inWords("and")) withdrawn.")
    session.suggest("rounds status")
  }

  /// Puts notes into another visit.
  static let move = Command<Session>(
    "move",
    "Put notes into another visit.",
    examples: [Example("rounds move KM7 KM8 --visit 2", "Put two notes into visit 2.")],
    RepeatedArgument<TypedLabel>(
      "note",
      atLeast: .one,
      help: "The notes.",
      completion: .dynamic(.notes)
    ),
    RequiredOption<VisitNumber>("--visit", help: "Their visit.", completion: .dynamic(.visits))
  ) { session, labels, number in
    let recorder = try session.recorder()
    let visit = try recorder.visit(number)
    let notes = try labels.map { try recorder.round.note($0) }
    for note in notes { try recorder.checkMayMend(.note(note)) }
    _ = try recorder.record(
      notes.map { .noteMoved(NoteMoved(note: $0.id, visit: visit.id)) }
    )
    let names = notes.map { recorder.round.labels[$0.id] }.inWords("and")
    session.print("\(names) moved to visit \(number).")
    session.suggest("rounds show \(number)")
  }

  private static let noPerson = RepeatedOption<Words>(
    "--no-person",
    placeholder: "name",
    help: "A word that looks like a name and is nobody of the room."
  )

  private static let reasonToKeep = Option<Words>(
    "--reason",
    placeholder: "text",
    help: "Why it stays."
  )
}
