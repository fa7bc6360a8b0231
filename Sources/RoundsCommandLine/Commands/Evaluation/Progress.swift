import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Says what was seen of a next level of work.
  static let progress = Command<Session>(
    "progress",
    "Say what has become of a work, also after the round.",
    examples: [
      Example(
        "rounds progress FA-W1 'two classes wrote reasons this week' --state under-way --value 2",
        "Report what was seen, and the measure."
      ),
      Example(
        "rounds progress FA-W2 'the timetable left no hour' --state let-go --reason 'no cover'",
        "Let it go, and say why."
      ),
    ],
    reported,
    seen,
    stateOfWork,
    Option<Figure>("--value", placeholder: "number", help: "What the measure shows."),
    Option<Day>("--due", placeholder: "day", help: "A new date."),
    Option<Words>("--owner", placeholder: "role", help: "A new owner, by role."),
    Option<Words>("--reason", placeholder: "text", help: "Why it was let go, or the date moved."),
    RepeatedOption<String>(
      "--seen-in",
      placeholder: "visit",
      help: "Where it was seen: ROUND/VISIT."
    )
  ) { session, label, words, state, value, due, owner, reason, places in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: .progressed)
    let round = recorder.round
    let question = round.question("Which work?", among: .work)
    let work = try session.answer(label, to: question, for: reported) { try round.work($0) }
    let isAsked = words == nil
    let words = try session.answer(words, to: "What was seen?", for: seen)
    let states: Question = "What has become of it: \(WorkState.choices.inWords("or"))?"
    let fact = Progressed(
      work: work.id,
      seen: words,
      value: value?.value,
      state: isAsked ? try session.offer(state, asking: states, for: stateOfWork) : state,
      due: due.map(session.askingAbout),
      owner: owner,
      reason: reason,
      seenIn: places
    )
    let result = try recorder.record(fact)
    let now = result.round.record.work[work.id] ?? work
    session.print("\(result.round.labels[work.id])  \(now.state.rawValue): \(fact.seen)")
    session.suggest("rounds summary")
  }

  private static let reported = OptionalArgument<TypedLabel>(
    "work",
    help: "The work, such as FA-W1.",
    completion: .dynamic(.work)
  )

  private static let stateOfWork = Option<WorkState>(
    "--state",
    placeholder: "state",
    help: "What has become of it."
  )

  private static let seen = OptionalArgument<Words>("text", help: "What was seen.")
}
