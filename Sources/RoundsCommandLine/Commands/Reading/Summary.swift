import CommandLineParsing
import InstructionalRounds
import Journaling
import Reporting

extension Audience: CommandLineValue {}

extension RoundsProgram {
  /// Shows what the round has come to.
  static let summary = Command<Session>(
    "summary",
    "Show what the round found.",
    discussion: """
      Every format is for the school's staff by default: no observer codes, no times of day, no \
      visit numbers, and every list in alphabetical order. --for host adds what the host \
      is asked to answer; --for group has everything, for those who were there. An open name \
      is replaced by a mark. A page is one file that needs no other; in CSV every note has a \
      row, and an apostrophe protects any cell that a spreadsheet would run.
      """,
    examples: [
      Example("rounds summary", "Read what the school's staff will read."),
      Example("rounds summary --for group", "Read it with labels, visits and authors."),
      Example("rounds summary --format html -o summary.html", "Make a page."),
      Example("rounds summary --format docx -o summary.docx", "Edit it in Word."),
      Example("rounds summary --format markdown > summary.md", "Paste it somewhere else."),
      Example(
        "rounds summary --for group --format csv -o notes.csv",
        "Open all notes in a spreadsheet."
      ),
    ],
    DefaultedOption<Audience>(
      "--for",
      default: .staff,
      placeholder: "audience",
      help: "Who will read it."
    ),
    tableFormat,
    withTabs,
    paper,
    outputFile
  ) { session, audience, format, hasTabs, paper, file in
    let round = try session.currentRound()
    let summary = RoundSummary(
      session.withoutNames(round),
      for: audience,
      reading: round.vocabulary,
      promises: try session.promises(to: round)
    )
    // The same words wherever it is read, so that copies can be compared.
    let speller = RemedySpelling().speller
    let forms = Forms(
      document: { Document(summary, on: $0, spelling: speller) },
      json: { summary.json(spelling: speller) },
      rows: { summary.rows }
    )
    try session.show(forms, as: hasTabs ? .tsv : format, on: paper, to: file)
    session.sayForWhom(audience)
    for damage in round.damage { session.say("! \(damage)") }
  }

  /// Shows the history.
  static let log = Command<Session>(
    "log",
    "Show the history: who recorded what, when.",
    examples: [
      Example("rounds log", "Read the history of the round."),
      Example("rounds log --format json", "Pass it to another program."),
    ],
    format
  ) { session, format in
    let round = try session.currentRound()
    let log = RoundLog(round.history, of: round.record)
    try session.show(Document(log), as: format) { log.json() }
    if format != .text { session.sayForWhom(.group) }
  }
}
