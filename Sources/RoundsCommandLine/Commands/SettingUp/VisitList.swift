import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  static let listVisits = Command<Session>(
    "list",
    "List the visits, or make a calendar of them.",
    discussion: """
      rounds visit alone does the same. In a calendar a visit is its number, its team and its round: no \
      room, no subject and no person. If you make and import the file again later, it updates \
      what has changed.
      """,
    examples: [
      Example("rounds visit", "See the visits."),
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
    session.say("! \(counted(count, "visit")) without a day: set it with rounds visit plan --day.")
  }
}
