import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Shows where the round stands.
  static let status = Command<Session>(
    "status",
    "Show what is missing, and what to type.",
    examples: [
      Example("rounds status", "See what the next stage still wants."),
      Example("rounds status --format json", "Give it to another program."),
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
    session.tellVisitsApart(of: round.record)
    session.tellOutlyingNotes(of: round.record)
  }
}
