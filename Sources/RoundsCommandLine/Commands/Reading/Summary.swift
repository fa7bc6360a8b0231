import CommandLineParsing
import InstructionalRounds
import Journaling
import Reporting

extension Audience: CommandLineValue {}

extension RoundsProgram {
  /// Shows what the round has come to.
  static let summary = Command<Session>(
    "summary",
    "Show what the round has come to.",
    discussion: """
      It is written for the school's staff: no codes of observers, no clock times, visits without \
      numbers in an order of their own, and a mark in place of a name that stands open. --for group tells all of it to those who were there. The JSON is for other programs, \
      and tells all of it unless --for staff is given.
      """,
    examples: [
      Example("rounds summary", "Read what the school's staff will read."),
      Example("rounds summary --for group", "Read it with labels, visits and authors."),
      Example("rounds summary --format markdown > summary.md", "Paste it elsewhere."),
    ],
    Option<Audience>(
      "--for",
      placeholder: "audience",
      help: "Who is to read it; staff, but for --format json the group."
    ),
    pageFormat
  ) { session, audience, format in
    let round = try session.currentRound()
    let audience = audience ?? (format == .json ? .group : .staff)
    let record = audience == .staff ? session.withoutNames(round) : round.record
    let summary = RoundSummary(record, reading: round.vocabulary)
    let shared = SharedSummary(summary, for: audience, promises: try session.promises(to: round))
    session.show(Document(shared), as: format) { shared.json() }
    for damage in round.damage { session.say("! \(damage)") }
  }

  /// Shows the history.
  static let log = Command<Session>(
    "log",
    "Show the history: who recorded what, when.",
    examples: [
      Example("rounds log", "Read the history of the round."),
      Example("rounds log --format json", "Give it to another program."),
    ],
    format
  ) { session, format in
    let round = try session.currentRound()
    let log = RoundLog(round.history, of: round.record)
    session.show(Document(log), as: format) { log.json() }
  }
}
