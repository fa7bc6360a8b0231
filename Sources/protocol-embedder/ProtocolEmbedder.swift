import FoundationEssentials
import InstructionalRounds
import ProtocolLibrary

/// Writes files into a Swift file, vocabularies both as their text and ready to be looked into:
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

  /// Reads a file, and arranges the words of a vocabulary.
  private static func file(_ name: String, in folder: String) throws -> EmbeddedSource.File {
    let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    guard name.hasPrefix("vocabularies/") else {
      return EmbeddedSource.File(name: name, text: text, vocabulary: nil)
    }
    do throws(FileError) {
      let vocabulary = Vocabulary(try VocabularyFile.read(Array(text.utf8)))
      return EmbeddedSource.File(name: name, text: text, vocabulary: EmbeddedVocabulary(vocabulary))
    } catch {
      throw EmbeddingError.mistaken(name, error)
    }
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
