package import InstructionalRounds

/// A file of the folder `protocols` that the program carries within itself.
///
/// The list of them is made at build time by the plugin `EmbedProtocols`.
package struct EmbeddedFile: Sendable {
  /// The path in the folder, such as `vocabularies/english.json5`.
  package let path: String
  /// What the file holds, to the last byte.
  package let text: String
  /// The vocabulary that the file is of, read and arranged at build time; none for other files.
  package var vocabulary: (@Sendable () -> Vocabulary?)?
}
