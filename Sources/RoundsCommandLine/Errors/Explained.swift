import CommandLineParsing

/// An error that can be said to people: what is the matter, and what to do about it.
protocol Explained: Error {
  /// What is the matter, in one or more full sentences.
  var message: String { get }
  /// What to do about it; empty when there is nothing to do.
  var remedies: [Advice] { get }
}

extension Explained {
  /// The text for the error stream; what can be typed stays on one line, with what was typed in the
  /// place of three dots.
  func text(width: Int = 80, typed: CommandWords = CommandWords([])) -> String {
    let lines = remedies.map { $0.text(width: width, typed: typed) }
    return ([message.wrapped(to: width)] + lines).map { $0 + "\n" }.joined()
  }
}
