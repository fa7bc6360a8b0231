/// An error that can be said to people: what is the matter, and what to do about it.
protocol Explained: Error {
  /// What is the matter, in one or more full sentences.
  var message: String { get }
  /// What to do about it, in full sentences or as lines to type; empty when there is nothing to do.
  var remedies: [String] { get }
}

extension Explained {
  /// The text for the error stream.
  var text: String {
    ([message] + remedies.map { "  \($0)" }).map { $0 + "\n" }.joined()
  }
}
