import FoundationEssentials

/// Writes files into a Swift file as raw string literals: `protocol-embedder OUTPUT FOLDER NAME...`.
@main enum ProtocolEmbedder {
  /// Reads the named files of the folder and writes the output.
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first, let folder = arguments.dropFirst().first else {
      throw EmbeddingError.argumentsMissing
    }
    let files = try arguments.dropFirst(2).map { name in
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      return (name: name, text: text)
    }
    let source = EmbeddedSource.text(of: files)
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }
}

/// Why nothing is embedded.
enum EmbeddingError: Error {
  /// The plugin and the tool do not agree on the arguments.
  case argumentsMissing
}
