import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Says something again.
  static let revise = Command<Session>(
    "revise",
    "Reword or change something; the history stays.",
    discussion: """
      What you give replaces the old; what you leave out stays. If you take out a name, the \
      old words do not stay in the history: they are removed for good, as rounds redact does. \
      --at corrects the time of one note; rounds shift does it for a device whose clock was wrong.
      """,
    examples: [
      Example(#"rounds revise KM12 '3 of 24 students answer'"#, "Reword a note."),
      Example("rounds revise KM12 --at 9:41", "Correct its time."),
      Example(
        "rounds revise FA-P1 --cites KM1,BD4 --prevalence most",
        "Base a pattern on other notes."
      ),
      Example("rounds revise FA-G1 --add KM3 --drop KM4", "Change what is in a group."),
    ],
    revised,
    newWords,
    citing,
    RepeatedOption<LabelList>(
      "--contrary",
      placeholder: "labels",
      help: "Notes that are evidence against a statement.",
      completion: .dynamic(.notes)
    ),
    Option<Prevalence>("--prevalence", help: "How widespread it was."),
    resting,
    horizon,
    RepeatedOption<LabelList>(
      "--add",
      placeholder: "labels",
      help: "Notes to add to a group.",
      completion: .dynamic(.notes)
    ),
    RepeatedOption<LabelList>(
      "--drop",
      placeholder: "labels",
      help: "Notes to take out of a group.",
      completion: .dynamic(.notes)
    ),
    Option<TimeArgument>(
      "--at",
      placeholder: "time",
      help: "When a note was really seen or heard."
    )
  ) { session, label, words, cites, contrary, prevalence, resting, horizon, adds, drops, time in
    var recorder = try session.recorder()
    let all = recorder.round.question("What do you want to revise?", among: .labels)
    let thing = try session.answer(label, to: all, for: revised) { label in
      let thing = try recorder.round.thing(label)
      try recorder.round.checkStage(takes: thing.revision)
      try recorder.checkMayMend(thing)
      return thing
    }
    let isOpen =
      words == nil && prevalence == nil && horizon == nil && time == nil
      && [cites, contrary, resting, adds, drops].allSatisfy(\.isEmpty)
    if isOpen { session.sayIfAsked("It says now: \(thing.text)") }
    let words =
      isOpen && session.world.terminal.isInteractive
      ? try session.answer(words, to: "What should it say?", for: newWords) : words
    let change = Change(
      words: words,
      cites: cites,
      contrary: contrary,
      prevalence: prevalence,
      resting: resting,
      horizon: horizon,
      adds: adds,
      drops: drops,
      at: try time.map { try recorder.moment($0, of: thing) }
    )
    let events = try change.events(
      of: thing,
      named: recorder.round.name(thing),
      in: recorder.round
    )
    let losesName = words.map { recorder.round.loses(nameIn: thing.entry, for: $0) } ?? false
    if losesName { recorder = try recorder.takingOutNames(of: [thing.entry]) }
    let result = try recorder.record(events)
    let retimed = change.at.map { ", \(recorder.echo($0))" } ?? ""
    session.print("\(result.round.name(thing))  revised\(retimed)")
    if losesName {
      session.say("It had a name in it: the old words are gone from the record for good.")
      session.tellWhatIsOutOfReach()
    }
    if let words {
      session.ask(about: words, in: thing.stage, of: result.round)
    }
    session.suggestMending(thing.entry, in: result.round, for: recorder.author)
  }

  private static let revised = OptionalArgument<TypedLabel>(
    "label",
    help: "What is revised.",
    completion: .dynamic(.labels)
  )

  private static let newWords = OptionalArgument<Words>("text", help: "The new words.")
}

extension Recorder {
  /// The moment of a typed time for a note; nothing else has a time of its own.
  fileprivate func moment(_ time: TimeArgument, of thing: Thing) throws -> Moment {
    guard case .note(let note) = thing else { throw Unclear.nothingToChange(round.name(thing)) }
    return try moment(time, in: round.record.visits[note.visit])
  }
}

extension Thing {
  /// The current words.
  fileprivate var text: Words {
    switch self {
    case .note(let note): note.words
    case .task(let task): task.words
    case .table(let table): table.head.title
    case .group(let group): group.heading
    case .statement(let statement): statement.claim.words
    case .prediction(let prediction): prediction.words
    case .work(let work): work.words
    }
  }

  /// The kind of fact that revises it.
  var revision: FactKind {
    switch self {
    case .note: NoteRevised.kind
    case .task: TaskStated.kind
    case .table: ResultRead.kind
    case .group: Regrouped.kind
    case .statement: StatementAmended.kind
    case .prediction: PredictionAmended.kind
    case .work: ProposalAmended.kind
    }
  }

  /// The stage whose language the thing is asked for.
  fileprivate var stage: StageKind {
    switch self {
    case .note, .task, .table: .description
    case .group, .statement: .analysis
    case .prediction: .prediction
    case .work: .evaluation
    }
  }
}
