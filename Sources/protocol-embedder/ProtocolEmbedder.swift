import FoundationEssentials
import InstructionalRounds
import ProtocolLibrary

/// Writes files into a Swift file, as their text and as the values that they say:
/// `protocol-embedder OUTPUT FOLDER NAME...`.
@main enum ProtocolEmbedder {
  /// Reads the named files of the folder and writes the output.
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first, let folder = arguments.dropFirst().first else {
      throw EmbeddingError.argumentsMissing
    }
    let files = try arguments.dropFirst(2).map { name in try file(name, in: folder) }
    let source = EmbeddedSource.text(of: files)
    // What did not change is not written again, so that nothing is built anew for it.
    if let before = try? String(contentsOfFile: output, encoding: .utf8), before == source {
      return
    }
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// Reads a file and what it says.
  private static func file(_ name: String, in folder: String) throws -> EmbeddedSource.File {
    let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    do throws(FileError) {
      return EmbeddedSource.File(name: name, text: text, value: try value(name, text))
    } catch {
      throw EmbeddingError.mistaken(name, error)
    }
  }

  /// What a file says: its subfolder tells of what kind it is.
  private static func value(_ name: String, _ text: String) throws(FileError) -> EmbeddedValue {
    guard !name.hasPrefix("vocabularies/") else {
      return .vocabulary(Vocabulary(try VocabularyFile.read(Array(text.utf8))))
    }
    guard !name.hasPrefix("practice/") else {
      _ = try ExerciseFile.read(Array(text.utf8))
      return .exercise
    }
    let settings = try ProtocolFile.read(text)
    return .settings(settings, recorded: ProtocolFile.text(of: settings))
  }
}

/// Why nothing is embedded.
enum EmbeddingError: Error, CustomStringConvertible {
  /// The plugin and the tool do not agree on the arguments.
  case argumentsMissing
  /// A file has mistakes.
  case mistaken(String, FileError)

  /// What is wrong, on one line for each mistake.
  var description: String {
    switch self {
    case .argumentsMissing: "protocol-embedder OUTPUT FOLDER NAME..."
    case .mistaken(let name, let error):
      error.mistakes.map { "protocols/\(name): \($0)" }.joined(separator: "\n")
    }
  }
}
