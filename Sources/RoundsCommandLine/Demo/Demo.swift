import CommandLineParsing

extension RoundsProgram {
  /// Makes a whole round, so that one can see what a round is and look around in it.
  static let demo = Command<Session>(
    "demo",
    "Make a whole round by the commands you would type.",
    discussion: """
      Nothing of yours is touched; the folder is named, and can be deleted. With --year it is a year of a \
      small network: six rounds at four schools, with what was promised and what became of it.
      """,
    examples: [
      Example("rounds demo", "See a round from opening to close."),
      Example("rounds demo harbour", "Make it in a folder of your choosing."),
      Example("rounds demo --year", "See what a year of rounds comes to."),
    ],
    OptionalArgument<String>(
      "folder",
      help: "Where to make it; a new temporary folder where none is named.",
      completion: .folders
    ),
    Flag("--year", help: "A year of a small network instead of one round.")
  ) { session, folder, isYear in
    guard let home = folder.map(session.world.path) ?? session.world.files.temporaryFolder("rounds")
    else { throw CannotCreate.temporaryFolder }
    let run = DemoRun(session: session, folder: home)
    if isYear { try YearRun(demo: run).play() } else { try run.play() }
    session.print("")
    session.print("The whole \(isYear ? "year" : "round") is in \(home). Look around in it:")
    let lines =
      isYear
      ? [
        "rounds ledger", "rounds patterns", "rounds summary --round harbour-spring", "rounds help",
      ]
      : ["rounds status", "rounds show 4", "rounds log", "rounds help"]
    for line in ["cd \(home)"] + lines { session.print("  \(line)") }
  }
}
