import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Says what was seen of a next level of work.
  static let progress = Command<Session>(
    "progress",
    "Report progress on a next level of work, even after the round.",
    discussion: """
      Anyone can report, even if they did not observe: choose a code and give it with --as. Name the round \
      if the work is from a different round than the open one.
      """,
    examples: [
      Example(
        "rounds progress FA-W1 'two classes wrote reasons this week' --state under-way --value 2",
        "Report what was seen, with the measure."
      ),
      Example(
        "rounds progress FA-W2 'the schedule left no time' --state let-go --reason 'no substitutes'",
        "Let it go and say why."
      ),
      Example(
        "rounds progress harbor-autumn/W1 'seen in 3 of 5 rooms' --cites harbor-spring/KM4 --as SU",
        "Report on an earlier round's work, citing a note from a later one."
      ),
    ],
    reported,
    seen,
    stateOfWork,
    Option<Figure>("--value", placeholder: "number", help: "The current value of the measure."),
    Option<Day>("--due", placeholder: "day", help: "A new date."),
    Option<Words>("--owner", placeholder: "role", help: "A new owner, by role."),
    letGoReason,
    RepeatedOption<PlacedLabelList>(
      "--cites",
      placeholder: "notes",
      help: "Notes from a later round that show it: ROUND/KM12."
    )
  ) { session, label, words, state, value, due, owner, reason, cited in
    let place = try label.map { try session.place(of: $0) } ?? session.place()
    let recorder = try session.commentator(in: place)
    try recorder.round.checkStage(takes: Progressed.kind)
    let round = recorder.round
    let question = round.question("Which next level of work?", among: .work)
    let work = try session.answer(label, to: question, for: reported) { try round.work($0.label) }
    let notes = try cited.flatMap(\.labels).map(session.citedNote)
    let isAsked = words == nil
    let words = try session.answer(words, to: "What was seen?", for: seen)
    let states: Question = "How far is it: \(WorkState.choices.inWords("or"))?"
    let state = try isAsked ? session.offer(state, asking: states, for: stateOfWork) : state
    let isLetGo = state == .letGo && reason == nil
    let reason =
      try isLetGo ? session.answer(reason, to: "Why was it let go?", for: letGoReason) : reason
    let fact = Progressed(
      work: work.id,
      seen: words,
      value: value?.value,
      state: state,
      due: due.map(session.askingAbout),
      owner: owner,
      reason: reason,
      seenIn: notes.map(\.description)
    )
    let result = try recorder.record(fact)
    let now = result.round.record.work[work.id] ?? work
    session.print("\(result.round.labels[work.id])  \(now.state.rawValue): \(fact.seen)")
    if notes.contains(where: { $0.round == place.round }) {
      session.say("? That note is from the round that proposed the work. What has been seen since?")
    }
    if let question = moved(work, due: due, reason: reason) { session.say("? \(question)") }
    session.suggestReading("rounds ledger")
  }

  /// What is asked where a date is moved without a word why.
  private static func moved(_ work: NextLevelOfWork, due: Day?, reason: Words?) -> String? {
    guard let due, let before = work.due, before != due, reason == nil else { return nil }
    return "Why was the date moved from \(before) to \(due)? Say it with --reason."
  }

  private static let letGoReason = Option<Words>(
    "--reason",
    placeholder: "text",
    help: "Why it was let go, or why the date moved."
  )

  private static let reported = OptionalArgument<PlacedLabel>(
    "work",
    help: "The work, such as FA-W1 or harbor-autumn/W1.",
    completion: .dynamic(.placedWork)
  )

  private static let stateOfWork = Option<WorkState>(
    "--state",
    placeholder: "state",
    help: "How far it is."
  )

  private static let seen = OptionalArgument<Words>("text", help: "What was seen.")
}

extension Session {
  /// A note of some round, as a report cites it.
  fileprivate func citedNote(_ label: PlacedLabel) throws -> RoundEntry {
    let round = try load(place(of: label))
    let note = try round.note(label.label)
    if note.isWithdrawn { throw Refusal.withdrawn(round.labels[note.id]) }
    return RoundEntry(round: round.place.round, entry: note.id.entry)
  }
}
