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
      numbers in an order of their own, and a mark in place of a name that stands open. --for host is \
      the same with what the host is asked to answer; --for group tells all of it to those who were \
      there. JSON and CSV are for other programs, and tell all of it unless --for staff is given. A \
      page needs nothing beside its one file; in CSV every note has a row, and an apostrophe stands \
      before a cell that a spreadsheet would run.
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
    DefaultedOption<TableFormat>(
      "--format",
      default: .text,
      placeholder: "form",
      help: "For people, to be pasted, as a page, for programs or spreadsheets."
    ),
    Flag("--tsv", help: "The rows of --format csv, with tabs between their cells."),
    outputFile
  ) { session, audience, format, isTSV, file in
    let round = try session.currentRound()
    let audience = audience ?? (isTSV ? .group : format.usualAudience)
    let record = audience == .group ? round.record : session.withoutNames(round)
    let summary = RoundSummary(record, reading: round.vocabulary)
    let shared = SharedSummary(summary, for: audience, promises: try session.promises(to: round))
    if format == .text, file == nil, !isTSV {
      session.show(Document(shared), as: PageFormat.text) { shared.json() }
      for damage in round.damage { session.say("! \(damage)") }
      return
    }
    let text = isTSV ? shared.rows.text(.tabs) : session.text(of: shared, as: format)
    try session.deliver(text, to: file)
    for damage in round.damage { session.say("! \(damage)") }
  }

  /// Where a page goes.
  static let outputFile = Option<String>(
    "-o",
    "--output",
    placeholder: "file",
    help: "The file to write; else it is printed.",
    completion: .files
  )

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

extension Session {
  /// A summary in the form that was asked for.
  func text(of shared: SharedSummary, as format: TableFormat) -> String {
    switch format {
    case .text: plainText.text(of: Document(shared))
    case .markdown: Markdown().text(of: Document(shared))
    case .html: HTML().text(of: Document(shared, on: .page))
    case .json: shared.json()
    case .csv: shared.rows.text(.commas)
    }
  }
}
