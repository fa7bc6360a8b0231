import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import ProtocolLibrary

extension RoundsProgram {
  /// Reads any text as notes.
  static let check = Command<Session>(
    "check",
    "Ask of any text, one note a line, whether it is description.",
    discussion: """
      It needs no network. Under each line that does not describe, the words are marked and the \
      question follows; what is quoted is data, and only names are looked for in it. The status is 1 \
      when anything is asked about. The JSON is one object a line, with places in Unicode scalars.
      """,
    examples: [
      Example("rounds check paper.txt", "Read notes before they are shared."),
      Example("rounds check -", "Type or paste lines; Control-D ends them."),
      Example("rounds check --stage analysis patterns.txt", "Read statements of analysis."),
      Example("rounds check --explain paper.txt", "See what was found, and how it weighed."),
      Example("rounds check --vocabulary spanish notas.txt", "Read notes in Spanish."),
      Example("rounds check --format json - < notes.txt", "Give it to another program."),
    ],
    OptionalArgument<String>(
      "file",
      help: "The file; - or nothing reads the input.",
      completion: .files
    ),
    Option<StageKind>("--stage", help: "Whose language is asked for; description unless given."),
    Flag("--explain", help: "Say of every line what was found, and how it weighed."),
    Option<ProtocolID>(
      "--vocabulary",
      placeholder: "name",
      help: "The word lists; those of the protocol, or english.",
      completion: .dynamic(.vocabularies)
    ),
    Option<ProtocolID>(
      "--protocol",
      placeholder: "name",
      help: "Whose settings of language count.",
      completion: .dynamic(.protocols)
    ),
    format
  ) { session, path, stage, explains, vocabulary, settings, format in
    var language = LanguageSettings()
    if let settings { language = try session.search.settings(settings).value.language }
    let name = vocabulary?.text ?? language.vocabulary
    let checking = Checking(
      session: session,
      vocabulary: try session.search.vocabulary(name).value,
      settings: language,
      stage: stage ?? .description,
      format: format,
      explains: explains
    )
    if try checking.check(path) { throw FoundSomething() }
  }
}
