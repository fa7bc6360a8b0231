import CommandLineParsing
import InstructionalRounds
import Reporting

/// A form in which programs for qualitative research take a round in (REFI-QDA).
enum ResearchFormat: String, CaseIterable, CommandLineValue {
  /// A project: texts, codes and memos.
  case qdpx
  /// Codes alone.
  case qdc
}

/// What somebody wants to have for research.
struct ResearchChoice {
  /// In which form; none where a round is handed over for `rounds merge`.
  let form: ResearchFormat?
  /// Whether every round of the network is wanted.
  let isWhole: Bool
  /// Whether names may be in it.
  let withNames: Bool
  /// Where it goes.
  let output: String?
}

extension ResearchChoice {
  /// Makes the file, and says what it lacks; `false` where none is wanted.
  func isMade(in session: Session, of round: RoundID?, isPart: Bool) throws -> Bool {
    guard let form else {
      guard !isWhole else {
        throw unfitting(RoundsProgram.allRounds.usage, "Say --to qdpx as well.")
      }
      return false
    }
    guard !isPart else {
      throw unfitting(
        RoundsProgram.researchForm.usage,
        "A project has the whole round: leave out --visit and --invitation."
      )
    }
    guard round == nil || !isWhole else {
      throw unfitting(RoundsProgram.allRounds.usage, "Name a round, or take all of them.")
    }
    guard output != "-" || form == .qdc else { throw CannotCreate.printedFile }
    let rounds = try rounds(round, in: session)
    let project = ResearchProject(
      of: rounds.map(\.record),
      themes: themes(of: rounds),
      made: session.world.now()
    )
    let name = isWhole ? "rounds" : project.name
    let bytes = form == .qdc ? project.codebook : project.bytes
    try session.deliver(bytes, to: output ?? "\(name).\(form.rawValue)")
    for loss in form == .qdc ? ResearchProject.lossesOfCodes : project.losses {
      session.say("! \(loss)")
    }
    return true
  }

  /// The rounds that are wanted, free of names that are open.
  private func rounds(_ round: RoundID?, in session: Session) throws -> [CurrentRound] {
    var session = session
    session.round = round ?? session.round
    let rounds = isWhole ? try session.places().map(session.load) : [try session.currentRound()]
    let names = rounds.flatMap { $0.namesStanding(in: $0.history.entries) }
    guard withNames || names.isEmpty else { throw Refusal.namesStandOpen(names) }
    if !names.isEmpty { session.say("! It contains names: \(names.listed)") }
    for round in rounds { session.askWhichChild(in: round) }
    for damage in rounds.flatMap(\.damage) { session.say("! Left out: \(damage)") }
    return rounds
  }

  /// What people have put together of these rounds.
  private func themes(of rounds: [CurrentRound]) -> [Theme] {
    var patterns = PatternsOfPractice()
    for tally in rounds.compactMap({ RoundTally($0.record) }) { patterns.add(tally) }
    return patterns.themes
  }

  /// An option that does not go with the rest of the line.
  private func unfitting(_ usage: ParameterUsage, _ reason: String) -> UsageError {
    .unreadable(usage.name, for: usage, reason: reason)
  }
}

extension RoundsProgram {
  static let researchForm = Option<ResearchFormat>(
    "--to",
    placeholder: "form",
    help: "For research: a project, or its codes."
  )

  /// That all rounds are wanted for research.
  static let allRounds = Flag("--all", help: "With --to: every round, in one project.")
}
