import CommandLineParsing

/// An error that can be said to people: what is the matter, and what to do about it.
protocol Explained: Error {
  /// What is the matter, in one or more full sentences.
  var message: String { get }
  /// What to do about it; empty when there is nothing to do.
  var remedies: [Advice] { get }
}

extension Explained {
  /// The text for the error stream; what can be typed stays on one line.
  func text(width: Int = 80) -> String {
    ([message.wrapped(to: width)] + remedies.map { $0.text(width: width) }).map { $0 + "\n" }
      .joined()
  }
}
