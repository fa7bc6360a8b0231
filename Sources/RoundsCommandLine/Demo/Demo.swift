import CommandLineParsing

extension RoundsProgram {
  /// Makes a whole round, so that one can see what a round is and look around in it.
  static let demo = Command<Session>(
    "demo",
    "Make a whole round with the commands you would type.",
    discussion: """
      It touches nothing of yours; it names the folder, which you can delete. --year makes a year of a \
      small network: six rounds at four schools, with what was promised and what came of it.
      """,
    examples: [
      Example("rounds demo", "See a round from opening to close."),
      Example("rounds demo harbor", "Make it in a folder you choose."),
      Example("rounds demo --year", "See what a year of rounds adds up to."),
    ],
    OptionalArgument<String>(
      "folder",
      help: "Where to make it; by default a new temporary folder.",
      completion: .folders
    ),
    Flag("--year", help: "A year of a small network instead of one round.")
  ) { session, folder, isYear in
    guard let home = folder.map(session.world.path) ?? session.world.files.temporaryFolder("rounds")
    else { throw CannotCreate.temporaryFolder }
    let run = DemoRun(session: session, folder: home)
    if isYear { try YearRun(demo: run).play() } else { try run.play() }
    session.print("")
    session.print("The whole \(isYear ? "year" : "round") is in \(home). Look around:")
    let lines =
      isYear
      ? [
        "rounds ledger", "rounds patterns", "rounds summary --round harbor-spring", "rounds help",
      ]
      : ["rounds status", "rounds show 4", "rounds log", "rounds help"]
    for line in ["cd \(home)"] + lines { session.print("  \(line)") }
  }
}
