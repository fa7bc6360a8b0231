/// A file that a search came upon.
package struct FoundFile: Hashable, Sendable {
  /// Its name without the extension, which is what it goes by.
  package let name: String
  /// Where it was.
  package let place: ProtocolPlace
  /// Its path, or its path among the built-in ones.
  package let path: String
  /// Whether a place that is asked earlier has a file of the same name, which counts instead.
  package let isShadowed: Bool
}

/// What was read, with the file that it is in.
package struct Found<Value: Sendable>: Sendable {
  package let file: FoundFile
  /// What the file says.
  package let value: Value
}
