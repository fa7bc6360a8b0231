/// A line that can be typed as it stands, and what it is good for.
package struct Example: Equatable, Sendable {
  /// The words as a shell reads them, program name included.
  package let line: String
  /// What comes of it, in one sentence.
  package let purpose: String

  /// Shows a line, program name included.
  package init(_ line: String, _ purpose: String) {
    self.line = line
    self.purpose = purpose
  }
}
