import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import ProtocolLibrary

extension RoundsProgram {
  /// Reads any text as notes.
  static let check = Command<Session>(
    "check",
    "Check whether notes are description, one note per line.",
    discussion: """
      It needs no network. Under each line that is not description, the words are marked and a \
      question follows. Quoted speech is evidence, and is checked for names only. The status is 1 \
      if there is any question. The JSON has one object per line, with positions in Unicode scalars.
      """,
    examples: [
      Example("rounds check paper.txt", "Check notes before you share them."),
      Example("rounds check -", "Type or paste lines; Control-D ends."),
      Example("rounds check --stage analysis patterns.txt", "Check statements from analysis."),
      Example("rounds check --explain paper.txt", "See what was found and how it was weighed."),
      Example("rounds check --vocabulary spanish notas.txt", "Check notes in Spanish."),
      Example("rounds check --format json - < notes.txt", "Pass it to another program."),
    ],
    OptionalArgument<String>(
      "file",
      help: "The file; - or nothing reads standard input.",
      completion: .files
    ),
    Option<StageKind>(
      "--stage",
      help: "The stage whose language is checked; description by default."
    ),
    Flag("--explain", help: "Explain for every line what was found and how it was weighed."),
    Option<ProtocolID>(
      "--vocabulary",
      placeholder: "name",
      help: "The word lists; by default the protocol's, or english.",
      completion: .dynamic(.vocabularies)
    ),
    Option<ProtocolID>(
      "--protocol",
      placeholder: "name",
      help: "The protocol whose language settings apply.",
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
