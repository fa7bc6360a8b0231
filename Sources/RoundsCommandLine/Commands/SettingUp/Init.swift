import CommandLineParsing

extension RoundsProgram {
  /// Makes a folder the home of a network.
  static let initialize = Command<Session>(
    "init",
    "Make a folder the home of a network.",
    discussion: """
      The files in it are for you alone; a shared folder, mail or a stick carries them on. --shared \
      is for a computer that several people have accounts on: everybody in the group that the folder \
      belongs to can then read and write here, and nobody else.
      """,
    examples: [
      Example("rounds init", "Keep the network in this folder."),
      Example("rounds init harbour", "Keep it in a folder of its own."),
      Example("rounds init /srv/rounds --shared", "Keep it for the group of the folder."),
    ],
    OptionalArgument<String>(
      "folder",
      help: "The folder, which is made where it is not there.",
      completion: .folders
    ),
    Flag("--shared", help: "Let the group of the folder in.")
  ) { session, folder, isShared in
    let chosen = folder ?? session.network ?? session.world.workingDirectory
    let home = session.world.path(chosen)
    let isNew = !session.world.records.isNetwork(home)
    try session.world.records.found(home, isShared)
    session.print(
      isNew ? "\(home) is the home of a network now." : "\(home) is the home of a network already."
    )
    if isShared {
      session.say("Everybody in the group of the folder can read and write here now; nobody else.")
    }
    session.suggest(
      home == session.world.workingDirectory ? "rounds open" : "cd \(home) && rounds open",
      inScripts: "TITLE --school SCHOOL --problem QUESTION --as CODE"
    )
  }
}
