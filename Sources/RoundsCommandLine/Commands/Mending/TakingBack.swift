import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
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
    try round.checkStage(takes: Withdrawn.kind)
    let question = round.question("What do you want to take back?", among: .labels)
    let things = try session.answers(given, to: question, for: withdrawnLabels) { lists in
      let things = try lists.flatMap(\.labels).map { try round.thing($0) }
      for thing in things { try recorder.checkMayMend(thing) }
      return things
    }
    var seen: Set<EntryID> = []
    let standing = things.filter { $0.withdrawal == nil && seen.insert($0.entry).inserted }
    for thing in things where thing.withdrawal != nil {
      session.say("! \(round.name(thing)) was already withdrawn")
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
    "Restore something that was withdrawn.",
    examples: [Example("rounds restore KM12", "Restore a note.")],
    restoredLabels
  ) { session, given in
    let recorder = try session.recorder()
    let round = recorder.round
    try round.checkStage(takes: Withdrawn.kind)
    let things = try session.answers(
      given,
      to: Question("What do you want to restore?", among: round.withdrawnThings),
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

  private static let withdrawnLabels = labels("What to take back.", .labels)
  private static let restoredLabels = labels("What to restore.", .withdrawn)
}

extension CurrentRound {
  /// What was taken back and can stand again.
  var withdrawnThings: [Candidate] {
    let notes = record.notes.values.filter(\.isWithdrawn).map { ($0.id.entry, $0.words) }
    let statements = record.statements.values.filter { $0.withdrawal != nil }
      .map { ($0.id.entry, $0.claim.words) }
    let groups = record.groups.values.filter { $0.withdrawal != nil }
      .map { ($0.id.entry, $0.heading) }
    let tables = record.tables.values.filter { $0.withdrawal != nil }
      .map { ($0.id.entry, $0.head.title) }
    let predictions = record.predictions.values.filter { $0.withdrawal != nil }
      .map { ($0.id.entry, $0.words) }
    let work = record.work.values.filter { $0.withdrawal != nil }.map { ($0.id.entry, $0.words) }
    return (notes + statements + tables + groups + predictions + work).sorted { $0.0 < $1.0 }
      .map { Candidate(labels[$0.0], "\($0.1)") }
  }
}
