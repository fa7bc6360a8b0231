import FoundationEssentials
import InstructionalRounds
import ProtocolLibrary

/// Writes files into a Swift file, as their text and as the values that they say:
/// `protocol-embedder [--values-only] OUTPUT FOLDER NAME...`.
///
/// Whoever only looks words up, as a page in a browser does, is not made to carry the texts as well.
@main enum ProtocolEmbedder {
  /// Reads the named files of the folder and writes the output.
  static func main() throws {
    var arguments = CommandLine.arguments.dropFirst()
    let valuesOnly = arguments.first == "--values-only"
    if valuesOnly { arguments.removeFirst() }
    guard let output = arguments.first, let folder = arguments.dropFirst().first else {
      throw EmbeddingError.argumentsMissing
    }
    var files = try arguments.dropFirst(2).map { name in try file(name, in: folder) }
    if valuesOnly { for place in files.indices { files[place].text = "" } }
    let source = EmbeddedSource.text(of: files)
    // What did not change is not written again, so that nothing is rebuilt for it.
    if let before = try? String(contentsOfFile: output, encoding: .utf8), before == source {
      return
    }
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// Reads a file and what it says.
  private static func file(_ name: String, in folder: String) throws -> EmbeddedSource.File {
    let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    let parts = [weights(of: name), vocabularies + VocabularyFile.namesFile].map { part in
      (try? String(contentsOfFile: folder + "/" + part, encoding: .utf8)).map { Array($0.utf8) }
    }
    do throws(FileError) {
      return EmbeddedSource.File(name: name, text: text, value: try value(name, text, parts))
    } catch {
      throw EmbeddingError.mistaken(name, error)
    }
  }

  /// Where the weights of a vocabulary would be, by its own path.
  private static func weights(of name: String) -> String {
    vocabularies + VocabularyFile.weightsFolder + "/" + name.dropFirst(vocabularies.count)
  }

  /// The folder of vocabularies.
  private static let vocabularies = "vocabularies/"

  /// What a file says: its subfolder is about what kind it is.
  private static func value(
    _ name: String,
    _ text: String,
    _ parts: [[UInt8]?]
  ) throws(FileError) -> EmbeddedValue {
    guard !name.hasPrefix(vocabularies) else {
      guard !name.dropFirst(vocabularies.count).contains("/") else { return .part }
      let lists = try VocabularyFile.read(Array(text.utf8), weights: parts[0], names: parts[1])
      return .vocabulary(Vocabulary(lists))
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
    case .argumentsMissing: "protocol-embedder [--values-only] OUTPUT FOLDER NAME..."
    case .mistaken(let name, let error):
      error.mistakes.map { "protocols/\(name): \($0)" }.joined(separator: "\n")
    }
  }
}
