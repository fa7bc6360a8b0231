import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Lists the visits.
  static let listVisits = Command<Session>(
    "list",
    "List the visits, or put them into a calendar.",
    discussion: """
      rounds visit alone is the same. In a calendar a visit is its number, its team and its round: no \
      room, no subject and no person. A file that is made again later and taken in again puts right \
      what has changed.
      """,
    examples: [
      Example("rounds visit", "See which visits there are."),
      Example("rounds visit --format ics -o visits.ics", "See them in a calendar."),
    ],
    visitsFormat,
    outputFile
  ) { session, format, file in
    let round = try session.currentRound()
    let record = session.withoutNames(round)
    let list = VisitList(record)
    let calendar = CalendarFile(visitsOf: record, made: session.world.now())
    let forms = Forms(
      document: { _ in Document(list) },
      json: { list.json() },
      calendar: { calendar }
    )
    try session.show(forms, as: format, to: file)
    guard format == .ics, calendar.events.count < list.visits.count else { return }
    let count = list.visits.count - calendar.events.count
    session.say("! \(counted(count, "visit")) without a day: rounds visit plan --day says it.")
  }
}
