import CommandLineParsing
import InstructionalRounds
import ProtocolLibrary

extension RoundsProgram {
  /// Everything about ways of observing.
  static let protocols = CommandGroup<Session>(
    "protocol",
    "List, show and check ways of observing.",
    [.command(listProtocols), .command(showProtocol), .command(checkProtocol)]
  )

  private static let listProtocols = Command<Session>(
    "list",
    "List the protocols, and where each came from.",
    examples: [Example("rounds protocol list", "See which protocols there are.")]
  ) { session in
    let search = session.search
    for place in search.missingFolders { session.say("There is no folder \(place).") }
    for file in search.files(.observationProtocol) {
      let title = ProtocolID(file.name).flatMap { try? search.settings($0).value.title }
      let shadow = file.isShadowed ? ", not used: another of this name comes first" : ""
      session.print("\(file.name)  \(title ?? "has mistakes") (\(file.place)\(shadow))")
    }
  }

  private static let showProtocol = Command<Session>(
    "show",
    "Show the settings of a protocol as one JSON object.",
    examples: [Example("rounds protocol show school-rounds", "See what a protocol asks for.")],
    Argument<ProtocolID>("name", help: "Its name.", completion: .dynamic(.protocols))
  ) { session, id in
    session.print(ProtocolFile.text(of: try session.search.settings(id).value))
  }

  private static let checkProtocol = Command<Session>(
    "check",
    "Check a protocol file of your own, and name every mistake.",
    examples: [Example("rounds protocol check harbour.json5", "Check a file before it is used.")],
    Argument<String>("file", help: "The file.", completion: .files)
  ) { session, path in
    guard let bytes = session.world.files.bytes(session.world.path(path)) else {
      throw NotThere.file(path)
    }
    let settings = try ProtocolFile.read(bytes)
    session.print("\(path) is in order: \(settings.title), version \(settings.version).")
  }
}
