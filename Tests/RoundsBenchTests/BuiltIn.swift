import InstructionalRounds
import ProtocolLibrary
import Testing

/// The vocabularies of the program.
enum BuiltIn {
  /// A vocabulary by its name.
  static func vocabulary(_ name: String) throws -> Vocabulary {
    let path = "vocabularies/\(name).json5"
    let file = try #require(EmbeddedFile.builtIn.first { $0.path == path })
    return Vocabulary(try VocabularyFile.read(Array(file.text.utf8), fileName: name))
  }
}
