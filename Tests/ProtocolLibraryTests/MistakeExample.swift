/// A text that provokes one mistake, and the message in full.
struct MistakeExample: Sendable {
  /// What is in the file.
  let text: String
  /// The message.
  let message: String

  /// Lines of a protocol with a mistake in them; see ``Example/file(_:)``.
  init(_ lines: String, _ message: String) {
    self.init(text: Example.file("  " + lines), message)
  }

  /// A whole text with a mistake in it.
  init(text: String, _ message: String) {
    self.text = text
    self.message = message
  }
}
