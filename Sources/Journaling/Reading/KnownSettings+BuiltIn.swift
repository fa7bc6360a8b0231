import BuiltInProtocols
import InstructionalRounds
// Whoever reads and adds to the record names its lines.
@_exported public import JournalFormat

extension KnownSettings {
  /// The built-in ways of observing: a program that adds one note has no time to read their texts.
  static let builtIn = KnownSettings { ObservationProtocol(recordedAs: $0) }
}
