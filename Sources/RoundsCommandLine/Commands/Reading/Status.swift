import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Shows where the round stands.
  static let status = Command<Session>(
    "status",
    "Show what is missing, and what to type.",
    examples: [
      Example("rounds status", "See what is missing before the next stage."),
      Example("rounds status --format json", "Pass it to another program."),
    ],
    format
  ) { session, format in
    let round = try session.currentRound()
    let spelling = try session.spelling(forReadersOf: round)
    let status = RoundStatus(
      round.record,
      round.history,
      reading: round.vocabulary,
      for: spelling.reader,
      on: spelling.here
    )
    let speller = spelling.speller
    try session.show(Document(status, spelling: speller), as: format) {
      status.json(spelling: speller)
    }
    for damage in round.damage { session.say("! \(damage)") }
    session.tellRivals(in: round)
    session.tellVisitsApart(of: round.record)
    session.tellOutlyingNotes(of: round.record)
    session.tellCustody(of: round.record)
  }
}

extension Session {
  /// Names what has the number of another entry, as what a cloned disk recorded: it is kept, and does
  /// not count.
  fileprivate func tellRivals(in round: CurrentRound) {
    let rivals = round.record.conflicting
    let names = RoundNames(round.record, round.history)
    for rival in rivals.prefix(Session.mostRivals) {
      say(
        "! \(rival.id) exists twice. This one does not count: \(rival.author) \(names.sentence(for: rival)). "
          + "A copy of the device wrote it; record it again, and let the copy join again."
      )
    }
    let more = rivals.count - Session.mostRivals
    if more > 0 { say("! \(more) more exist twice; `rounds verify` names them.") }
  }

  /// A longer list is not read.
  private static let mostRivals = 10
}
