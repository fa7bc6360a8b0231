import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import JSONText
import ProtocolLibrary

extension RoundsProgram {
  /// Everything about ways of observing.
  static let protocols = CommandGroup<Session>(
    "protocol",
    "List, show and check observation protocols.",
    [.command(listProtocols), .command(showProtocol), .command(checkProtocol)]
  )

  private static let listProtocols = Command<Session>(
    "list",
    "List the protocols and where each comes from.",
    examples: [Example("rounds protocol list", "See which protocols there are.")],
    format
  ) { session, format in
    let search = session.search
    for place in search.missingFolders { session.say("There is no folder \(place).") }
    let files = search.files(.observationProtocol).filter { !$0.isShadowed }
    let titles = files.map { file in
      ProtocolID(file.name).flatMap { try? search.settings($0).value.title }
    }
    guard format != .json else { return session.print(text: json(files, titles)) }
    for (file, title) in zip(files, titles) {
      session.print("\(file.name)  \(title ?? "has mistakes") (\(file.place))")
    }
  }

  private static func json(_ files: [FoundFile], _ titles: [String?]) -> String {
    var writer = JSONWriter(layout: .indented)
    writer.object { object in
      object.member("format", 1)
      object.array("protocols") { array in
        for (file, title) in zip(files, titles) {
          array.object { found in
            found.member("id", file.name)
            found.member("title", title)
            found.member("place", "\(file.place)")
          }
        }
      }
    }
    return writer.text
  }

  private static let showProtocol = Command<Session>(
    "show",
    "Show the settings of a protocol as one JSON object.",
    examples: [Example("rounds protocol show school-rounds", "See what a protocol asks for.")],
    protocolName
  ) { session, id in
    let names = session.search.files(.observationProtocol).filter { !$0.isShadowed }
    let question = Question("Which protocol?", among: names.map { Candidate($0.name) })
    let settings = try session.answer(id, to: question, for: protocolName) {
      try session.search.settings($0).value
    }
    session.print(ProtocolFile.text(of: settings))
  }

  private static let protocolName = OptionalArgument<ProtocolID>(
    "name",
    help: "Its name.",
    completion: .dynamic(.protocols)
  )

  private static let checkProtocol = Command<Session>(
    "check",
    "Check a file of your own and list every mistake.",
    discussion: """
      A protocol, a vocabulary or an exercise: its keys tell which. For a lesson, the levels are checked \
      against the scales of its protocol.
      """,
    examples: [
      Example("rounds protocol check harbor.json5", "Check a file before it is used."),
      Example("rounds protocol check practice/my-lesson.json5", "Check a lesson of your own."),
    ],
    protocolFile
  ) { session, path in
    let (path, bytes) = try session.answer(path, to: "Which file?", for: protocolFile) { path in
      guard let bytes = session.world.files.bytes(session.world.path(path)) else {
        throw NotThere.file(path)
      }
      return (path, bytes)
    }
    let (title, version) = try session.checked(bytes, of: path)
    session.print("\(path) has no mistakes: \(title), version \(version).")
  }

  private static let protocolFile = OptionalArgument<String>(
    "file",
    help: "The file.",
    completion: .files
  )
}

extension Session {
  /// What a file without mistakes is called, and its version.
  fileprivate func checked(_ bytes: [UInt8], of path: String) throws -> (
    title: String, version: Int
  ) {
    let search = search
    // What is looked for by its name has to be called what it says; a text from a pipe has no name.
    let name = path.split(separator: "/").last.flatMap { name in
      name.hasSuffix(".json5") ? String(name.dropLast(".json5".count)) : nil
    }
    let file = try AnyFile.read(bytes, fileName: name) { id in
      do throws(SearchError) {
        let settings = try search.settings(id).value
        return settings.isPractice ? .found(settings.demandScales) : .real
      } catch {
        guard case .notFound(_, _, let known) = error else { return .unreadable }
        return .missing(known: known)
      }
    }
    switch file {
    case .observationProtocol(let settings): return (settings.title, settings.version)
    case .vocabulary(let lists): return (lists.name.text, lists.version)
    case .exercise(let exercise):
      // What is in the way of reading its protocol is said by that, whose mistakes they are.
      if case .lesson(let lesson) = exercise { _ = try search.settings(lesson.protocolID) }
      return (exercise.heading.title, exercise.heading.version)
    }
  }
}
