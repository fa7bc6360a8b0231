import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Says what was seen in several rooms.
  static let pattern = statement(
    .pattern,
    "Name a pattern: what was seen in several classrooms.",
    example: Example(
      "rounds pattern 'students answer in one word' --cites KM1,BD4 --prevalence many",
      "Name a pattern and what it rests on."
    )
  )

  /// Says what differs.
  static let contrast = statement(
    .contrast,
    "Name a contrast: two things that differ.",
    example: Example(
      "rounds contrast 'students explain in pairs and recite in front' --cites KM2,BD5",
      "Name what differs and what it rests on."
    )
  )

  /// Says what stood alone.
  static let anomaly = statement(
    .anomaly,
    "Name an anomaly: what stood out.",
    example: Example(
      "rounds anomaly 'students asked the questions' --cites BD6",
      "Name what was seen in one classroom only."
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
      discussion: "The statement belongs to the group or a team, not to whoever types it.",
      examples: [example],
      claim,
      citing,
      RepeatedOption<LabelList>(
        "--contrary",
        placeholder: "labels",
        help: "Notes that are evidence against it.",
        completion: .dynamic(.notes)
      ),
      howWidespread,
      team
    ) { session, words, cites, contrary, prevalence, team in
      let recorder = try session.recorder()
      try recorder.round.checkStage(takes: StatementMade.kind)
      let numbers = recorder.round.record.statements.values.filter { $0.kind == kind }
        .map { ($0.id.entry, $0.number) }
      let words = try session.answer(words, to: recorder.round.question(for: kind), for: claim)
      let evidence = recorder.round.question(forEvidence: "What does it rest on?")
      let cites = try session.offer(cites, asking: evidence, for: citing) {
        try recorder.round.citations($0)
      }
      let fact = StatementMade(
        kind,
        number: recorder.next(after: numbers),
        words: words,
        prevalence: kind == .pattern
          ? try session.offer(
            prevalence ?? words.text.flatMap { StatementOpening(of: $0).prevalence },
            asking: "How widespread was it: \(Prevalence.choices.inWords("or"))?",
            for: howWidespread
          ) : prevalence,
        cites: cites,
        contrary: try recorder.round.citations(contrary),
        team: team
      )
      let result = try recorder.record(fact)
      session.print("\(result.label)  \(fact.words)")
      session.ask(about: fact.words, in: .analysis, of: result.round)
      session.askForGrain(of: cites, in: result.round)
      session.suggestMending(result, for: recorder.author)
    }
  }

  private static let howWidespread = Option<Prevalence>(
    "--prevalence",
    help: "How widespread it was, by consensus."
  )

  /// The statement.
  private static let claim = OptionalArgument<Words>("text", help: "What is said, in one sentence.")
}

extension Session {
  /// Says what the gates want of the thing just recorded, and how to mend the first of it.
  func suggestMending(_ result: Recorder.Result, for reader: ParticipantCode) {
    guard let entry = result.entries.first?.id else { return }
    suggestMending(entry, in: result.round, for: reader)
  }

  /// The same for a thing that was changed.
  func suggestMending(_ entry: EntryID, in round: CurrentRound, for reader: ParticipantCode) {
    let open = round.report.shortfalls.filter { $0.subject.entry == entry }
    // A word that is asked about has just been asked about.
    for shortfall in open where shortfall.gate != .statementsOnlyDescribe {
      say("! \(shortfall.what)")
    }
    guard let first = open.first else { return suggestNext(in: round, for: reader) }
    suggest(first.remedy, spelling: spelling(in: round, for: reader))
  }
}

extension CurrentRound {
  /// Asks for a statement, which begins as the protocol has it.
  fileprivate func question(for kind: Statement.Kind) -> Question {
    let openings = settings.analysis.openings
    let begin = openings.isEmpty ? "" : " (begin with \(openings.inWords("or")))"
    return "What is the \(kind.rawValue)\(begin)?"
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
