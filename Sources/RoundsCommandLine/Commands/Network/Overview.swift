import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Shows a network at a glance.
  static let overview = Command<Session>(
    "overview",
    "Show the network at a glance.",
    discussion: """
      It lists the open rounds, what is due this month, whose journals are missing, and the schools with \
      their rounds by stage. In a network without an open round, rounds status shows it, too.
      """,
    examples: [
      Example("rounds overview", "See where every round stands."),
      Example("rounds overview --format html -o overview.html", "Make a page."),
      Example("rounds overview --format json", "Pass it to another program."),
    ],
    overviewFormat,
    outputFile
  ) { session, format, file in
    try session.showOverview(as: format, to: file)
  }
}

extension Session {
  /// Shows the network at a glance, and says how to go on.
  func showOverview(as format: Format, to file: String? = nil) throws {
    let overview = try overview()
    try show(overview.forms, as: format, to: file)
    guard format == .text, file == nil else { return }
    guard let first = overview.openRounds.first else { return suggest("rounds open") }
    suggestReading("rounds status --round \(first.round)")
  }

  /// Goes through the rounds of the network; each is forgotten when it has been looked at.
  private func overview() throws -> NetworkOverview {
    var glances: [RoundGlance] = []
    for place in try places() {
      let (round, notes) = try readForCounting(place, lens: nil)
      for damage in round.damage { say("! \(damage)") }
      if let glance = RoundGlance(round.withoutNames, round.history, notesBy: notes.authors) {
        glances.append(glance)
      }
    }
    return NetworkOverview(glances, on: world.now().day)
  }
}

extension NetworkOverview {
  /// The overview in all its forms.
  var forms: Forms {
    Forms(
      document: { medium in
        Document(self, spelling: medium == .text ? RemedySpelling().speller : nil)
      },
      json: { self.json() }
    )
  }
}
