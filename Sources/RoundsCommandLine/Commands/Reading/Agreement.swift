import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Shows where observers of one visit differ.
  static let agreement = Command<Session>(
    "agreement",
    "See where observers of the same visit differ.",
    discussion: """
      First comes what to talk about: minutes in which one noted a part of the core that another \
      did not, with their notes side by side; then tasks whose demand two or more people judged, each with \
      rounds demand under their own code. Figures come only on request, with how they are computed. \
      Observers appear as A, B and so on. None of it says who is right.
      """,
    examples: [
      Example("rounds agreement 2", "Talk about the minutes you saw differently."),
      Example("rounds agreement 2 --every 5m --figures", "See the figures as well."),
    ],
    OptionalArgument<VisitNumber>(
      "visit",
      help: "Its number; by default all visits with two or more observers.",
      completion: .dynamic(.visits)
    ),
    Option<IntervalLength>(
      "--every",
      placeholder: "time",
      help: "The length of an interval; by default 2m."
    ),
    Flag("--figures", help: "Percentages, kappa and alpha, with how they are computed."),
    format
  ) { session, number, every, showsFigures, format in
    let round = try session.currentRound()
    let all = round.record.visits.values.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    let visits = try number.map(round.numbered) ?? all
    let agreements = visits.compactMap {
      VisitAgreement(round.record, visit: $0, every: every?.seconds ?? 120)
    }
    let demands = DemandAgreement.all(of: round.record, in: visits)
    guard !agreements.isEmpty || !demands.isEmpty else { throw NotThere.secondObserver(number) }
    let pages =
      agreements.flatMap { page(of: $0, withFigures: showsFigures).blocks }
      + demands.flatMap { page(of: $0, withFigures: showsFigures).blocks }
    try session.show(Document(pages), as: format) {
      agreements.json(demands: demands, withFigures: showsFigures)
    }
    if format != .text { session.sayForWhom(.group) }
  }

  /// The levels that a task was judged to be of, and the figures where they were asked for.
  private static func page(of demand: DemandAgreement, withFigures: Bool) -> Document {
    let page = Document(demand)
    return withFigures ? Document(page.blocks + Document(figuresOf: demand).blocks) : page
  }

  /// The differences, and the figures where they were asked for.
  private static func page(of agreement: VisitAgreement, withFigures: Bool) -> Document {
    let differences = Document(agreement)
    guard withFigures else { return differences }
    let figures = Document(
      figures: NamedFigures.all(of: agreement),
      unit: "\(agreement.every) seconds of the visit",
      silence: "People with no note in a unit count as not having noted it, not as absent."
    )
    return Document(differences.blocks + figures.blocks)
  }
}

/// How long an interval is, as it is typed: `90s`, `2m`.
struct IntervalLength: CommandLineValue {
  /// The text as it was typed.
  let argument: String
  /// The seconds, 10 to 3,600.
  let seconds: Int

  /// Reads a number with `s` or `m` after it.
  init(argument: String) throws(UnreadableValue) {
    let units = ["s": 1, "m": 60]
    guard let unit = argument.last.flatMap({ units[String($0)] }),
      let number = Int(argument.dropLast()), (1...3_600).contains(number),
      (10...3_600).contains(number * unit)
    else {
      throw UnreadableValue("Write it like 90s or 2m, from 10s to 60m.")
    }
    seconds = number * unit
    self.argument = argument
  }
}
