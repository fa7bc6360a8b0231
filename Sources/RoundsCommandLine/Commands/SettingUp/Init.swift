import CommandLineParsing

extension RoundsProgram {
  /// Makes a folder the home of a network.
  static let initialize = Command<Session>(
    "init",
    "Set up a folder for your network.",
    discussion: """
      Only you can read its files; a shared folder, mail or a USB stick carries them to others. --shared \
      is for a computer where several people have accounts: everybody in the group the folder \
      belongs to can then read and write here, and nobody else.
      """,
    examples: [
      Example("rounds init", "Keep the network in this folder."),
      Example("rounds init harbor", "Keep it in a folder of its own."),
      Example("rounds init /srv/rounds --shared", "Share it with the folder's group."),
    ],
    OptionalArgument<String>(
      "folder",
      help: "The folder, created if it does not exist.",
      completion: .folders
    ),
    Flag("--shared", help: "Give the folder's group access.")
  ) { session, folder, isShared in
    let chosen = folder ?? session.network ?? session.world.workingDirectory
    let home = session.world.path(chosen)
    let isNew = !session.world.records.isNetwork(home)
    try session.world.records.found(home, isShared)
    session.print(
      isNew ? "\(home) is now the home of a network." : "\(home) is already the home of a network."
    )
    if isShared {
      session.say("Everybody in the folder's group can now read and write here; nobody else can.")
    }
    session.suggest(
      home == session.world.workingDirectory ? "rounds open" : "cd \(home) && rounds open",
      inScripts: "TITLE --school SCHOOL --problem QUESTION --as CODE"
    )
  }
}
