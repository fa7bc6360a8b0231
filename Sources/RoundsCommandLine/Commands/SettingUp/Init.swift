import CommandLineParsing

extension RoundsProgram {
  /// Makes a folder the home of a network.
  static let initialize = Command<Session>(
    "init",
    "Make a folder the home of a network.",
    discussion: "The files in it are for you alone; a shared folder or a stick carries them on.",
    examples: [
      Example("rounds init", "Keep the network in this folder."),
      Example("rounds init harbour", "Keep it in a folder of its own."),
    ],
    OptionalArgument<String>(
      "folder",
      help: "The folder, which is made where it is not there.",
      completion: .folders
    )
  ) { session, folder in
    let chosen = folder ?? session.network ?? session.world.workingDirectory
    let home = session.world.path(chosen)
    let isNew = !session.world.records.isNetwork(home)
    try session.world.records.found(home)
    session.print(
      isNew ? "\(home) is the home of a network now." : "\(home) is the home of a network already."
    )
    let place = home == session.world.workingDirectory ? "" : "cd \(home) && "
    session.suggest(
      "\(place)rounds open",
      inScripts: "TITLE --school SCHOOL --problem QUESTION --as CODE"
    )
  }
}
