import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Compiles what the rounds of the network have in common.
  static let patterns = Command<Session>(
    "patterns",
    "Show what recurs across rounds.",
    discussion: """
      It shows what recurs, how much was written down and where observers looked, not how often \
      anything happened. Schools are listed alphabetically, and small groups are combined. People say \
      which patterns belong together, with rounds theme.
      """,
    examples: [
      Example("rounds patterns", "See what a year of rounds has shown."),
      Example("rounds patterns --since 2026-09-01 --until 2027-01-31", "See half a year."),
      Example(
        "rounds patterns --school 'Harbor School' --lens Q",
        "Count only notes taken with a lens."
      ),
      Example(
        "rounds patterns --format html -o patterns.html",
        "Make a page with pictures."
      ),
      Example("rounds patterns --format json", "Pass it to another program."),
    ],
    Option<Day>("--since", placeholder: "day", help: "Rounds from this day on."),
    Option<Day>("--until", placeholder: "day", help: "Rounds up to this day."),
    Option<Words>("--school", placeholder: "name", help: "Rounds at this school."),
    Option<String>("--lens", placeholder: "code", help: "Only notes taken with this lens."),
    Option<ProtocolID>(
      "--protocol",
      placeholder: "name",
      help: "Rounds with this protocol.",
      completion: .dynamic(.protocols)
    ),
    tableFormat,
    withTabs,
    paper,
    outputFile
  ) { session, since, until, school, lens, protocolID, format, hasTabs, paper, file in
    var choice = RoundChoice()
    (choice.since, choice.until, choice.school) = (since, until, school)
    (choice.lens, choice.protocolID) = (lens, protocolID)
    let patterns = try session.patterns(of: choice)
    let today = session.world.now().day
    let forms = Forms(
      document: { Document(patterns, asOf: today, on: $0, spelling: RemedySpelling().speller) },
      json: { patterns.json(on: today) },
      rows: { patterns.rows }
    )
    try session.show(forms, as: hasTabs ? .tsv : format, on: paper, to: file)
  }
}

extension Session {
  /// Compiles the rounds of the network; each is forgotten when it has been counted.
  fileprivate func patterns(of choice: RoundChoice) throws -> PatternsOfPractice {
    var patterns = PatternsOfPractice(of: choice)
    var schools: Set<String> = []
    try places().concurrently { place in
      Result { try CountedRound(place, in: self, lens: choice.lens) }
    } inOrder: { result in
      let round = try result.get()
      for damage in round.damage { say("! \(damage)") }
      guard let tally = round.tally else {
        return say("! The first entry of \(round.name) has not arrived; the round is left out.")
      }
      schools.insert(tally.school.description)
      patterns.add(tally)
    }
    world.records.memory?.keep()
    if let school = choice.school, !schools.contains(school.description) {
      throw NotThere.school(school, known: schools.sorted())
    }
    return patterns
  }
}

/// What a round gives to the patterns of practice.
private struct CountedRound: Sendable {
  /// What the round is called.
  let name: RoundID
  /// What could not be read of it.
  let damage: [String]
  /// What it counts for; `nil` where its opening is not here yet.
  let tally: RoundTally?

  /// Reads a round, counts it, and forgets it.
  init(_ place: Records.Place, in session: Session, lens: String?) throws {
    let (round, notes) = try session.readForCounting(place, lens: lens)
    name = place.round
    damage = round.damage
    tally = RoundTally(round.withoutNames, counting: notes)
  }
}
