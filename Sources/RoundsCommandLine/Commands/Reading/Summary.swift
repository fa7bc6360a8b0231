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
      It is written for the school's staff: no codes of observers, no clock times, and visits without \
      numbers in an order of their own. --for host is the same with what the host is asked to answer; \
      --for group tells all of it to those who were there. JSON and CSV are for other programs, and \
      tell all of it unless --for staff is given. A name that stands open is nowhere: a mark stands in \
      its place. A page needs nothing beside its one file; in CSV every note has a row, and an \
      apostrophe stands before a cell that a spreadsheet would run.
      """,
    examples: [
      Example("rounds summary", "Read what the school's staff will read."),
      Example("rounds summary --for group", "Read it with labels, visits and authors."),
      Example("rounds summary --format html -o summary.html", "Make a page of it."),
      Example("rounds summary --format markdown > summary.md", "Paste it elsewhere."),
      Example("rounds summary --format csv -o notes.csv", "Open the notes in a spreadsheet."),
    ],
    Option<Audience>(
      "--for",
      placeholder: "audience",
      help: "Who is to read it; staff, but for JSON and CSV the group."
    ),
    tableFormat,
    withTabs,
    outputFile
  ) { session, audience, format, hasTabs, file in
    let round = try session.currentRound()
    let audience = audience ?? (hasTabs ? .group : format.usualAudience)
    let record = session.withoutNames(round)
    let summary = RoundSummary(record, reading: round.vocabulary)
    let shared = SharedSummary(summary, for: audience, promises: try session.promises(to: round))
    let speller = try session.spelling(forReadersOf: round).speller
    let forms = TableForms(
      document: { Document(shared, on: $0, spelling: speller) },
      json: { shared.json(spelling: speller) },
      rows: { shared.rows }
    )
    try session.show(forms, as: format, withTabs: hasTabs, to: file)
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

extension TableFormat {
  /// Who usually reads the form: programs are given all of it, people what everybody may read.
  fileprivate var usualAudience: Audience {
    switch self {
    case .text, .markdown, .html: .staff
    case .json, .csv: .group
    }
  }
}
