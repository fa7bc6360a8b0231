import BuiltInProtocols
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
    if try session.hasNoOpenRound() {
      return try session.showOverview(as: format)
    }
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
    session.tellProtocol(of: round.settings)
  }
}

extension Session {
  /// Says where the round no longer goes by the file of its protocol: it has its own copy, and keeps it.
  fileprivate func tellProtocol(of settings: ObservationProtocol) {
    let kept =
      "This round keeps its own copy of the protocol \(settings.id), version \(settings.version)"
    do throws(SearchError) {
      let file = try search.settings(settings.id).value
      guard file.version != settings.version else { return }
      say("\(kept); the file is now version \(file.version).")
    } catch {
      let why =
        switch error {
        case .notFound: "there is no file of that name anymore"
        case .unreadable: "its file cannot be read"
        case .mistaken: "its file has mistakes now"
        }
      say("! \(kept): \(why). To get the file back:")
      world.say("  rounds protocol show --of-round --format json5 -o \(settings.id).json5\n")
    }
  }

  /// Names what has the number of another entry, as what a cloned disk recorded: it is kept, and does
  /// not count.
  fileprivate func tellRivals(in round: CurrentRound) {
    let rivals = round.history.conflicting
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
