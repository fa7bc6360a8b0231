import CommandLineParsing

extension RoundsProgram {
  /// Makes a whole round, so that one can see what a round is and look around in it.
  static let demo = Command<Session>(
    "demo",
    "Make a whole round by the commands you would type.",
    discussion: "Nothing of yours is touched; the folder is named, and can be deleted.",
    examples: [
      Example("rounds demo", "See a round from opening to close."),
      Example("rounds demo harbour", "Make it in a folder of your choosing."),
    ],
    OptionalArgument<String>(
      "folder",
      help: "Where to make it; a new temporary folder where none is named.",
      completion: .folders
    )
  ) { session, folder in
    guard let home = folder.map(session.world.path) ?? session.world.files.temporaryFolder("rounds")
    else { throw CannotCreate.temporaryFolder }
    try DemoRun(session: session, folder: home).play()
    session.print("")
    session.print("The whole round is in \(home). Look around in it:")
    for line in ["cd \(home)", "rounds status", "rounds show 4", "rounds log", "rounds help"] {
      session.print("  \(line)")
    }
  }
}
