import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import JSONText
import ProtocolLibrary
import Reporting

extension RoundsProgram {
  /// Everything about ways of observing.
  static let protocols = CommandGroup<Session>(
    "protocol",
    "List, show, make and check observation protocols.",
    discussion: whereFilesGo,
    [
      .command(listProtocols), .command(showProtocol), .command(newProtocol),
      .command(checkProtocol),
    ]
  )

  /// Everything about lists of words.
  static let vocabularies = CommandGroup<Session>(
    "vocabulary",
    "List, show, make and check vocabularies.",
    discussion: whereFilesGo,
    [
      .command(listVocabularies), .command(showVocabulary), .command(newVocabulary),
      .command(checkVocabulary),
    ]
  )

  /// Where the program looks for files of one's own.
  static let whereFilesGo = """
    Put files of your own into ~/.local/share/rounds/protocols, or into a folder that --protocols or \
    ROUNDS_PROTOCOLS names: a protocol right there, a vocabulary in its folder vocabularies, an exercise in \
    its folder practice. A file counts before a built-in one of the same name. A round that was opened \
    keeps the protocol it started with.
    """

  private static let listProtocols = Command<Session>(
    "list",
    "List the protocols and where each comes from.",
    examples: [Example("rounds protocol list", "See which protocols there are.")],
    format
  ) { session, format in
    try list(.observationProtocol, "protocols", as: format, in: session) { name in
      ProtocolID(name).flatMap { try? session.search.settings($0).value.title }
    }
  }

  private static let listVocabularies = Command<Session>(
    "list",
    "List the vocabularies and where each comes from.",
    examples: [Example("rounds vocabulary list", "See which vocabularies there are.")],
    format
  ) { session, format in
    try list(.vocabulary, "vocabularies", as: format, in: session) { name in
      guard let id = ProtocolID(name), case .found(let lists) = session.search.vocabulary(id) else {
        return nil
      }
      return "in \(lists.language), version \(lists.version)"
    }
  }

  /// Lists the files of a kind, each with its title, or with the words that it has mistakes.
  private static func list(
    _ kind: FileKind,
    _ key: String,
    as format: Format,
    in session: Session,
    title: (String) -> String?
  ) throws {
    let search = session.search
    for place in search.missingFolders { session.say("There is no folder \(place).") }
    let files = search.files(kind).filter { !$0.isShadowed }
    let titles = files.map { title($0.name) }
    guard format != .json else {
      var writer = JSONWriter(layout: .indented)
      writer.object { object in
        object.member("format", 1)
        object.array(key) { array in
          for (file, title) in zip(files, titles) {
            array.object { found in
              found.member("id", file.name)
              found.member("title", title)
              found.member("place", "\(file.place)")
            }
          }
        }
      }
      return session.print(text: writer.text)
    }
    for (file, title) in zip(files, titles) {
      session.print("\(file.name)  \(title ?? "has mistakes") (\(file.place))")
    }
  }

  private static let showProtocol = Command<Session>(
    "show",
    "Show what a protocol asks for, in plain words.",
    discussion: """
      --format json5 prints the file itself, to copy and change; --format json prints every setting on one \
      line. --of-round shows the copy that the round keeps, even if the file is gone.
      """,
    examples: [
      Example("rounds protocol show school-rounds", "See what a protocol asks for."),
      Example("rounds protocol show school-rounds --format json5", "Read its file."),
    ],
    protocolName,
    Flag("--of-round", help: "The one that the round has kept since it was opened."),
    fileFormat,
    outputFile
  ) { session, id, isOfRound, format, output in
    let (settings, text) =
      isOfRound
      ? try session.keptProtocol()
      : try session.answer(
        id,
        to: session.whichFile(.observationProtocol),
        for: protocolName
      ) {
        let found = try session.search.settings($0)
        return (found.value, try session.search.text(of: found.file))
      }
    try session.show(
      Forms(
        document: { _ in Document(of: settings) },
        json: { ProtocolFile.text(of: settings) },
        source: { text }
      ),
      as: format,
      to: output
    )
  }

  private static let showVocabulary = Command<Session>(
    "show",
    "Show what a vocabulary asks about.",
    discussion:
      "--format json5 prints the file itself; --format json prints every list on one line.",
    examples: [
      Example("rounds vocabulary show english", "See which words are asked about."),
      Example("rounds vocabulary show english --format json5", "Read its file."),
    ],
    vocabularyName,
    fileFormat,
    outputFile
  ) { session, id, format, output in
    let (file, lists) = try session.answer(
      id,
      to: session.whichFile(.vocabulary),
      for: vocabularyName
    ) {
      let found = try session.search.wordLists($0.text)
      return (found.file, found.value)
    }
    let text = try session.search.text(of: file)
    try session.show(
      Forms(
        document: { _ in Document(of: lists) },
        json: { VocabularyFile.text(of: lists) },
        source: { text }
      ),
      as: format,
      to: output
    )
  }

  private static let protocolName = OptionalArgument<ProtocolID>(
    "name",
    help: "Its name.",
    completion: .dynamic(.protocols)
  )

  private static let vocabularyName = OptionalArgument<ProtocolID>(
    "name",
    help: "Its name.",
    completion: .dynamic(.vocabularies)
  )

  private static let fileFormat = formats(
    "Text, Markdown, a web page, for programs, or the file itself.",
    .text,
    .markdown,
    .html,
    .json,
    .json5
  )
}

extension Session {
  /// The protocol that the round has kept, and its text.
  fileprivate func keptProtocol() throws -> (ObservationProtocol, String) {
    let settings = try currentRound().settings
    return (settings, ProtocolFile.text(of: settings))
  }

  /// Asks which file of a kind is meant.
  func whichFile(_ kind: FileKind) -> Question {
    let files = search.files(kind).filter { !$0.isShadowed }
    return Question("Which \(kind.word)?", among: files.map { Candidate($0.name) })
  }
}

extension FileKind {
  /// What one file of the kind is called.
  var word: String {
    switch self {
    case .observationProtocol: "protocol"
    case .vocabulary: "vocabulary"
    case .exercise: "exercise"
    }
  }
}
