/// A text that `help` shows beside the commands, such as the description of a file format.
package struct HelpTopic: Sendable {
  /// The word that is typed after `help`.
  package let name: String
  /// What it is about, in one sentence.
  package let abstract: String
  /// Makes the text, which ends with a newline.
  package let text: @Sendable () -> String

  /// Declares a topic; its text is made when somebody asks for it.
  package init(_ name: String, _ abstract: String, text: @escaping @Sendable () -> String) {
    self.name = name
    self.abstract = abstract
    self.text = text
  }
}
