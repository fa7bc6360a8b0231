import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Says what notes are evidence of.
  static let tag = Command<Session>(
    "tag",
    "Say what notes are evidence of.",
    discussion: "What is given comes to what a note has already; --clear takes that away first.",
    examples: [
      Example("rounds tag KM1 KM2 --element student", "Say that two notes tell of students."),
      Example("rounds tag KM3 -e teacher -e content", "One note may tell of both."),
    ],
    RepeatedArgument<TypedLabel>(
      "note",
      atLeast: .one,
      help: "The notes, such as KM12.",
      completion: .dynamic(.notes)
    ),
    RepeatedOption<CoreElement>("-e", "--element", help: "What they are evidence of."),
    RepeatedOption<String>("-l", "--lens", placeholder: "code", help: "The protocol's own code."),
    Flag("--clear", help: "Take away what they were tagged with.")
  ) { session, labels, elements, codes, clears in
    guard !elements.isEmpty || !codes.isEmpty || clears else {
      throw Unclear.nothingToChange(labels[0].text)
    }
    let recorder = try session.recorder()
    let lenses = try codes.map { try recorder.round.lens($0) }
    let added = Set(elements).union(lenses.compactMap(\.element))
    let facts = try labels.map { label in
      let note = try recorder.round.note(label)
      return Event.noteTagged(
        NoteTagged(
          note: note.id,
          elements: (clears ? [] : note.elements).union(added),
          lenses: (clears ? [] : note.lenses).union(lenses.map(\.code))
        )
      )
    }
    let result = try recorder.record(facts)
    for label in labels {
      let note = try result.round.note(label)
      let tags =
        CoreElement.allCases.filter(note.elements.contains).map(\.rawValue)
        + note.lenses.sorted()
      session.print("\(result.round.labels[note.id])  \(tags.isEmpty ? "-" : tags.inWords("and"))")
    }
    session.suggest("rounds status")
  }
}
