import Journaling
import ProtocolLibrary

/// Measures the parts of the program, each by a command of its own.
@main struct RoundsBench {
  /// Runs the command that the arguments name, and prints what went wrong.
  static func main() {
    do {
      try run()
    } catch let error as FileError {
      error.mistakes.forEach { print($0) }
    } catch {
      print(error)
    }
  }

  /// Runs a command, or says which there are.
  private static func run() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "language": try LanguageCommand(arguments.dropFirst()).run()
    case "names": try NamesCommand(arguments.dropFirst()).run()
    default:
      print(
        """
        rounds-bench language [--vocabulary FILE] [--wrong] NOTES.tsv...
            How labelled notes are read: precision, recall, F1, confusion, notes a second.
            A line of NOTES is an id, a label and a text, with tabs between them.
        rounds-bench names [--vocabulary FILE] [--wrong] LESSON.csv...
            Which lines of a lesson have names in them: time, speaker, text.
        """
      )
    }
  }
}

/// What a command of the bench was asked for.
struct BenchArguments {
  /// The files to read.
  var files: [FilePath] = []
  /// A vocabulary from a file; `nil` for the built-in English one.
  var vocabulary: FilePath?
  /// Whether every mistake is listed.
  var listsMistakes = false

  /// Takes arguments apart.
  init(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--vocabulary": vocabulary = rest.popFirst().map { FilePath($0) }
      case "--wrong": listsMistakes = true
      default: files.append(FilePath(argument))
      }
    }
  }
}
