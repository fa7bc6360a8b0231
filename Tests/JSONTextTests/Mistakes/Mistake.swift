import JSONText
import Testing

/// A text with a mistake, and all that its reader should say about it.
struct Mistake: Sendable, CustomTestStringConvertible {
  /// The text, in UTF-8 or not.
  let bytes: [UInt8]

  /// How it is read.
  let reader: JSONReader

  /// What is said, on one line.
  let summary: String

  /// What is advised.
  let remedy: String

  /// A mistake in a text.
  init(_ text: String, _ summary: String, _ remedy: String, reader: JSONReader = JSONReader()) {
    self.init(bytes: Array(text.utf8), summary, remedy, reader: reader)
  }

  /// A mistake in bytes.
  init(bytes: [UInt8], _ summary: String, _ remedy: String, reader: JSONReader = JSONReader()) {
    (self.bytes, self.reader, self.summary, self.remedy) = (bytes, reader, summary, remedy)
  }

  var testDescription: String { summary }
}
