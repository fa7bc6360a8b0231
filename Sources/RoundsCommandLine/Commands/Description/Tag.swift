import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Says what notes are evidence of.
  static let tag = Command<Session>(
    "tag",
    "Say what notes are evidence of.",
    discussion: "New tags are added to those a note already has; --clear removes those first.",
    examples: [
      Example("rounds tag KM1 KM2 --element student", "Say that two notes are about students."),
      Example("rounds tag KM3 -e teacher -e content", "One note can be about both."),
    ],
    tagged,
    evidence,
    RepeatedOption<String>("-l", "--lens", placeholder: "code", help: "The protocol's own code."),
    Flag("--clear", help: "Remove the tags they have.")
  ) { session, given, elements, codes, clears in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: NoteTagged.kind)
    let question = recorder.round.question("Which notes?", amongNotes: \.elements.isEmpty)
    let notes = try session.answers(given, to: question, for: tagged) { lists in
      try lists.flatMap(\.labels).map { try recorder.round.note($0) }
    }
    let elements =
      codes.isEmpty && !clears
      ? try session.answers(
        elements,
        to: "What are they evidence of: \(CoreElement.choices.inWords("or"))?",
        for: evidence
      ) { $0 } : elements
    let lenses = try codes.map { try recorder.round.lens($0) }
    let added = Set(elements).union(lenses.compactMap(\.element))
    let facts = notes.map { note in
      Event.noteTagged(
        NoteTagged(
          note: note.id,
          elements: (clears ? [] : note.elements).union(added),
          lenses: (clears ? [] : note.lenses).union(lenses.map(\.code))
        )
      )
    }
    let result = try recorder.record(facts)
    for note in notes.compactMap({ result.round.record.notes[$0.id] }) {
      let tags =
        CoreElement.allCases.filter(note.elements.contains).map(\.rawValue)
        + note.lenses.sorted()
      session.print("\(result.round.labels[note.id])  \(tags.isEmpty ? "-" : tags.inWords("and"))")
    }
    session.suggestNext(in: result.round, for: recorder.author)
  }

  private static let tagged = RepeatedArgument<LabelList>(
    "note",
    atLeast: .none,
    help: "The notes, such as KM12.",
    completion: .dynamic(.notes)
  )

  private static let evidence = RepeatedOption<CoreElement>(
    "-e",
    "--element",
    help: "What they are evidence of."
  )
}
