import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Says what was seen in several rooms.
  static let pattern = statement(
    .pattern,
    "Name a pattern: what was seen in several rooms.",
    example: Example(
      "rounds pattern 'students answer in one word' --cites KM1,BD4 --prevalence many",
      "Name a pattern, and what it rests on."
    )
  )

  /// Says what differs.
  static let contrast = statement(
    .contrast,
    "Name a contrast: two things that differ.",
    example: Example(
      "rounds contrast 'students explain in pairs and recite in front' --cites KM2,BD5",
      "Name what differs, and what it rests on."
    )
  )

  /// Says what stood alone.
  static let anomaly = statement(
    .anomaly,
    "Name an anomaly: what stood alone.",
    example: Example(
      "rounds anomaly 'students asked the questions' --cites BD6",
      "Name what was seen in one room only."
    )
  )

  private static func statement(
    _ kind: Statement.Kind,
    _ abstract: String,
    example: Example
  ) -> Command<Session> {
    Command<Session>(
      kind.rawValue,
      abstract,
      discussion: "The statement belongs to the group, or to a team, and not to who types it.",
      examples: [example],
      claim,
      citing,
      RepeatedOption<LabelList>(
        "--contrary",
        placeholder: "labels",
        help: "Notes that speak against it.",
        completion: .dynamic(.notes)
      ),
      Option<Prevalence>("--prevalence", help: "How widespread it was, by consensus."),
      team
    ) { session, words, cites, contrary, prevalence, team in
      let recorder = try session.recorder()
      try recorder.round.checkStage(takes: .statementMade)
      let numbers = recorder.round.record.statements.values.filter { $0.kind == kind }
        .map { ($0.id.entry, $0.number) }
      let fact = StatementMade(
        kind,
        number: recorder.next(after: numbers),
        words: try session.answer(words, to: "What is the \(kind.rawValue)?", for: claim),
        prevalence: prevalence,
        cites: try recorder.round.citations(cites),
        contrary: try recorder.round.citations(contrary),
        team: team
      )
      let result = try recorder.record(fact)
      session.print("\(result.label)  \(fact.words)")
      session.ask(about: fact.words, in: .analysis, of: result.round)
      session.suggestMending(result, otherwise: "rounds status")
    }
  }

  /// The statement.
  private static let claim = OptionalArgument<Words>("text", help: "What is said, in one sentence.")
}

extension Session {
  /// Says what the gates want of the thing just recorded, and how to mend the first of it.
  func suggestMending(_ result: Recorder.Result, otherwise next: String) {
    guard let entry = result.entries.first?.id else { return }
    let open = result.round.report.shortfalls.filter { $0.subject.entry == entry }
    // A word that is asked about has just been asked about.
    for shortfall in open where shortfall.gate != .statementsOnlyDescribe {
      say("! \(shortfall.what)")
    }
    suggest(open.first?.remedy ?? next)
  }
}

extension ShortfallSubject {
  /// The entry that brought the subject into the record, where it is a thing with a label.
  var entry: EntryID? {
    switch self {
    case .round, .participant: nil
    case .visit(let id): id.entry
    case .note(let id): id.entry
    case .task(let id): id.entry
    case .statement(let id): id.entry
    case .prediction(let id): id.entry
    case .work(let id): id.entry
    }
  }
}
