import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Keeps a wording that was asked about.
  static let keep = Command<Session>(
    "keep",
    "Keep a wording that was asked about.",
    examples: [
      Example("rounds keep KM12 --reason 'words that were said'", "Keep the words of a note."),
      Example("rounds keep KM3 KM4 --reason 'read from the board'", "Keep those of two."),
    ],
    keptLabels,
    reasonToKeep
  ) { session, given, words in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: .kept)
    let asked = OpenQuestion.all(recorder.round.record, reading: recorder.round.vocabulary)
    let question = Question(
      "Which wordings stay?",
      among: asked.map { Candidate($0.label, "\($0.words)") }
    )
    let things = try session.answers(given, to: question, for: keptLabels) { lists in
      try lists.flatMap(\.labels).map { label -> Thing in
        let thing = try recorder.round.thing(label)
        switch thing {
        case .note, .statement: return thing
        case .task, .group, .prediction, .work:
          throw Unclear.otherKind(label.text, is: thing.kind, wanted: [.note, .statement])
        }
      }
    }
    let reason = try session.answer(words, to: "Why does it stay?", for: reasonToKeep)
    let result = try recorder.record(
      things.map { .kept(Kept(subject: $0.entry, reason: reason)) }
    )
    for thing in things { session.print("\(recorder.round.name(thing))  kept: \(reason)") }
    session.suggestNext(in: result.round, for: recorder.author)
  }

  /// Takes things back.
  static let withdraw = Command<Session>(
    "withdraw",
    "Take something back; it stays in the history.",
    discussion: "What was taken back can be restored: rounds restore.",
    examples: [
      Example("rounds withdraw KM12", "Take a note back."),
      Example("rounds withdraw FA-P2 --reason 'it was seen once'", "Take a pattern back."),
    ],
    withdrawnLabels,
    Option<Words>("--reason", placeholder: "text", help: "Why.")
  ) { session, given, reason in
    let recorder = try session.recorder()
    let round = recorder.round
    try round.checkStage(takes: .withdrawn)
    let question = round.question("What is taken back?", among: .labels)
    let things = try session.answers(given, to: question, for: withdrawnLabels) { lists in
      let things = try lists.flatMap(\.labels).map { try round.thing($0) }
      for thing in things { try recorder.checkMayMend(thing) }
      return things
    }
    var seen: Set<EntryID> = []
    let standing = things.filter { $0.withdrawal == nil && seen.insert($0.entry).inserted }
    for thing in things where thing.withdrawal != nil {
      session.say("! \(round.name(thing)) was withdrawn before")
    }
    guard !standing.isEmpty else {
      throw Unclear.nothingToChange(things.map(round.name).inWords("or"))
    }
    let result = try recorder.record(
      standing.map { .withdrawn(Withdrawn(subject: $0.entry, reason: reason)) }
    )
    let verb = standing.count == 1 ? "is" : "are"
    session.print("\(standing.map(round.name).inWords("and")) \(verb) withdrawn.")
    session.suggestNext(in: result.round, for: recorder.author)
  }

  /// Lets things stand again that were taken back.
  static let restore = Command<Session>(
    "restore",
    "Let something stand again that was withdrawn.",
    examples: [Example("rounds restore KM12", "Let a note stand again.")],
    restoredLabels
  ) { session, given in
    let recorder = try session.recorder()
    let round = recorder.round
    try round.checkStage(takes: .withdrawn)
    let things = try session.answers(
      given,
      to: Question("What stands again?", among: round.withdrawnThings),
      for: restoredLabels
    ) { lists in
      try lists.flatMap(\.labels).map { label -> Thing in
        let thing = try round.thing(label)
        try recorder.checkMayMend(thing)
        guard thing.withdrawal != nil else { throw Unclear.nothingToChange(round.name(thing)) }
        return thing
      }
    }
    let result = try recorder.record(
      things.compactMap(\.withdrawal).map { .withdrawn(Withdrawn(subject: $0.entry)) }
    )
    let verb = things.count == 1 ? "stands" : "stand"
    session.print("\(things.map(round.name).inWords("and")) \(verb) again.")
    session.suggestNext(in: result.round, for: recorder.author)
  }

  /// Puts notes into another visit.
  static let move = Command<Session>(
    "move",
    "Put notes into another visit.",
    examples: [Example("rounds move KM7 KM8 --visit 2", "Put two notes into visit 2.")],
    movedLabels,
    newVisit
  ) { session, given, number in
    let recorder = try session.recorder()
    let round = recorder.round
    try round.checkStage(takes: .noteMoved)
    let question = round.question("Which notes?", amongNotes: { $0.author == recorder.author })
    let notes = try session.answers(given, to: question, for: movedLabels) { lists in
      try lists.flatMap(\.labels).map { label -> Note in
        let note = try round.note(label)
        try recorder.checkMayMend(.note(note))
        return note
      }
    }
    let visit = try session.answer(
      number,
      to: round.question(forAVisit: "Which is their visit?"),
      for: newVisit
    ) { try round.visit($0, for: recorder.author) }
    _ = try recorder.record(
      notes.map { .noteMoved(NoteMoved(note: $0.id, visit: visit.id)) }
    )
    let names = notes.map { round.labels[$0.id] }.inWords("and")
    session.print("\(names) moved to visit \(visit.number).")
    session.suggest("rounds show \(visit.number)")
  }

  private static let reasonToKeep = Option<Words>(
    "--reason",
    placeholder: "text",
    help: "Why it stays."
  )

  private static let keptLabels = labels("Notes or statements.", .labels)
  private static let withdrawnLabels = labels("What is taken back.", .labels)
  private static let restoredLabels = labels("What stands again.", .withdrawn)
  private static let movedLabels = labels("The notes.", .notes)
  private static let newVisit = Option<VisitNumber>(
    "--visit",
    help: "Their visit.",
    completion: .dynamic(.visits)
  )

  /// Labels that a command is about, which are asked for where the line has none.
  static func labels(_ help: String, _ kind: CandidateKind) -> RepeatedArgument<LabelList> {
    RepeatedArgument<LabelList>("label", atLeast: .none, help: help, completion: .dynamic(kind))
  }
}

extension CurrentRound {
  /// What was taken back and can stand again.
  var withdrawnThings: [Candidate] {
    let notes = record.notes.values.filter(\.isWithdrawn).map { ($0.id.entry, $0.words) }
    let statements = record.statements.values.filter { $0.withdrawal != nil }
      .map { ($0.id.entry, $0.claim.words) }
    let groups = record.groups.values.filter { $0.withdrawal != nil }
      .map { ($0.id.entry, $0.heading) }
    let predictions = record.predictions.values.filter { $0.withdrawal != nil }
      .map { ($0.id.entry, $0.words) }
    let work = record.work.values.filter { $0.withdrawal != nil }.map { ($0.id.entry, $0.words) }
    return (notes + statements + groups + predictions + work).sorted { $0.0 < $1.0 }
      .map { Candidate(labels[$0.0], "\($0.1)") }
  }
}
