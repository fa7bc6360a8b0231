import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import JSONText
import ProtocolLibrary

// Making and checking files of one's own: protocols, vocabularies and exercises alike.

extension RoundsProgram {
  static let newProtocol = new(.observationProtocol, from: "instructional-rounds")
  static let newVocabulary = new(.vocabulary, from: "english")
  static let newExercise = new(.exercise, from: "at-the-market")

  static let checkProtocol = check("rounds protocol check harbor.json5")
  static let checkVocabulary = check("rounds vocabulary check vocabularies/harbor.json5")
  static let checkExercise = check("rounds practice check practice/my-lesson.json5")

  /// Makes a file of a kind, to be changed.
  private static func new(_ kind: FileKind, from usual: String) -> Command<Session> {
    let group = kind == .exercise ? "practice" : kind.word
    let origin = Option<ProtocolID>(
      "--from",
      placeholder: "name",
      help: "The one to start from.",
      completion: .dynamic(kind.candidates)
    )
    return Command(
      "new",
      "Make \(kind == .exercise ? "an exercise" : "a \(kind.word)") of your own to edit.",
      discussion: (kind == .vocabulary
        ? "The new file extends the other one: it has only the words that you add and take out. "
        : "The new file is a copy, with its comments, under the new name. ")
        + "It is written to NAME.json5 here, unless -o names it; no file is replaced. "
        + whereFilesGo,
      examples: [
        Example(
          "rounds \(group) new harbor --from \(usual) -o harbor.json5",
          "Start from \(usual)."
        )
      ],
      newName,
      origin,
      outputFile
    ) { session, name, from, output in
      let name = try session.answer(name, to: "What do you want to call it?", for: newName)
      let file = try session.answer(from, to: session.whichFile(kind), for: origin) {
        try session.search.first(kind, named: $0.text)
      }
      let text =
        kind == .vocabulary
        ? file.extended(as: name) : try session.search.text(of: file).renamed(to: name)
      let path = output ?? "\(name).json5"
      guard path == "-" || session.world.files.bytes(session.world.path(path)) == nil else {
        throw CannotCreate.fileIsThere(path)
      }
      try session.deliver(Array(text.utf8), to: path)
      guard path != "-" else { return }
      session.suggestReading("rounds \(group) check \(path)")
    }
  }

  private static let newName = OptionalArgument<ProtocolID>(
    "name",
    help: "The name of the new one."
  )

  /// Checks a file of any kind.
  private static func check(_ example: String) -> Command<Session> {
    Command(
      "check",
      "Check a file of your own and list every mistake.",
      discussion: """
        A protocol, a vocabulary or an exercise: its keys tell which. What it names (a vocabulary, a protocol, \
        a scale and its levels) is looked up as well.
        """,
      examples: [Example(example, "Check a file before it is used.")],
      checkedFile
    ) { session, path in
      let (path, bytes) = try session.answer(path, to: "Which file?", for: checkedFile) { path in
        guard let bytes = session.world.files.bytes(session.world.path(path)) else {
          throw NotThere.file(path)
        }
        return (path, bytes)
      }
      let (title, version) = try session.checked(bytes, of: path)
      session.print("\(path) has no mistakes: \(title), version \(version).")
    }
  }

  private static let checkedFile = OptionalArgument<String>(
    "file",
    help: "The file.",
    completion: .files
  )
}

extension FileKind {
  /// What a shell offers for the name of one.
  fileprivate var candidates: CandidateKind {
    switch self {
    case .observationProtocol: .protocols
    case .vocabulary: .vocabularies
    case .exercise: .exercises
    }
  }
}

extension FoundFile {
  /// A vocabulary on top of the file's.
  fileprivate func extended(as own: ProtocolID) -> String {
    """
    // Words of your own on top of "\(name)": what is not here is as it is there. An item of a list is a word or a
    // phrase, or several with commas between them.
    {
      name: "\(own)",
      extends: "\(name)",
      version: 1,

      // Asked about as a judgment, such as "top-notch".
      judgment: [],
      // Asked about as an inference, such as "figured out that".
      inference: [],
      // Passes although it has one of these words in it, such as "good morning".
      neutral: [],
      // No longer asked about.
      without: [],
    }

    """
  }
}

extension String {
  /// The text of a file under another name, as its first version.
  fileprivate func renamed(to name: ProtocolID) -> String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    lines.replaceFirst(key: "id", with: "\"\(name)\"")
    lines.replaceFirst(key: "version", with: "1")
    return lines.joined(separator: "\n")
  }
}

extension [String] {
  /// Puts another value behind the first line that has only a key of the outermost group.
  fileprivate mutating func replaceFirst(key: String, with value: String) {
    guard let place = firstIndex(where: { $0.hasPrefix("  \(key): ") }) else { return }
    self[place] = "  \(key): \(value),"
  }
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
    let file = try AnyFile.read(
      bytes,
      fileName: name,
      seeking: { id in
        do throws(SearchError) {
          let settings = try search.settings(id).value
          return settings.isPractice ? .found(settings.demandScales) : .real
        } catch {
          guard case .notFound(_, _, let known) = error else { return .unreadable }
          return .missing(known: known)
        }
      },
      vocabulary: { search.vocabulary($0) }
    )
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
