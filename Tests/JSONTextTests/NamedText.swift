import Testing

/// A text to read, with a name to find it by when a test fails.
struct NamedText: Sendable, CustomTestStringConvertible {
  /// What is special about the text.
  let name: String

  /// The text, which need not be UTF-8.
  let bytes: [UInt8]

  /// Names a text.
  init(_ name: String, _ text: String) { self.init(name, bytes: Array(text.utf8)) }

  /// Names bytes that are not text in UTF-8, or not easily written as one.
  init(_ name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

  /// What the test is called in a report.
  var testDescription: String { name }
}
