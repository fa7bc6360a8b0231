package import InstructionalRounds

/// A file of the folder `protocols` that the program carries within itself, with what it says.
///
/// The list of them is made at build time by the plugin `EmbedProtocols`, which reads the files: a
/// program that adds one note has no time for that.
package struct EmbeddedFile: Sendable {
  /// The path in the folder, such as `vocabularies/english.json5`.
  package let path: String
  /// What the file holds, to the last byte.
  package let text: String
  /// The way of observing, where the file is one.
  package var settings: (@Sendable () -> ObservationProtocol)?
  /// The text by which rounds record these settings.
  package var recorded: String?
  /// The vocabulary, where the file is one.
  package var vocabulary: (@Sendable () -> Vocabulary)?
}

extension ObservationProtocol {
  /// The built-in settings that a round has recorded by a text; `nil` for a text that has to be read.
  package init?(recordedAs text: String) {
    let file = EmbeddedFile.builtIn.first { $0.recorded == text }
    guard let settings = file?.settings?() else { return nil }
    self = settings
  }
}

/// A value whose properties are set in a closure, as embedded ones are written.
func filled<Value>(_ blank: Value, _ fill: (inout Value) -> Void) -> Value {
  var value = blank
  fill(&value)
  return value
}
