package import InstructionalRounds
import JSONText

/// A file of the folder `protocols` of which nobody said what it holds: its keys tell.
package enum AnyFile: Sendable {
  /// A way of observing.
  case observationProtocol(ObservationProtocol)
  /// Lists of words.
  case vocabulary(WordLists)
  /// Something to practice on.
  case exercise(Exercise)

  /// Reads a file of whichever kind it is; what is not a group at all is told of as a protocol.
  package static func read(
    _ bytes: [UInt8],
    fileName: String? = nil,
    seeking sought: (@Sendable (ProtocolID) -> ProtocolSought)? = nil,
    vocabulary: (@Sendable (ProtocolID) -> VocabularySought)? = nil
  ) throws(FileError) -> AnyFile {
    let keys = keys(of: bytes)
    if !keys.isDisjoint(with: ["exercise", "script", "statements", "notes", "changes"]) {
      return .exercise(try ExerciseFile.read(bytes, fileName: fileName, seeking: sought))
    }
    if keys.contains(FlagKind.judgment.rawValue) || keys.contains("name") && !keys.contains("id") {
      return .vocabulary(try VocabularyFile.read(bytes, fileName: fileName, seeking: vocabulary))
    }
    return .observationProtocol(
      try ProtocolFile.read(bytes, fileName: fileName, seeking: vocabulary)
    )
  }

  /// The keys of a file, as far as it can be read.
  private static func keys(of bytes: [UInt8]) -> Set<String> {
    do throws(JSONError) {
      let value = try JSONReader(dialect: .json5).read(bytes)
      return Set(value.object?.members.map { $0.key.inOldSpelling } ?? [])
    } catch {
      // Whoever reads it as a protocol says what is wrong, and where.
      return []
    }
  }
}
