import CommandLineParsing

/// An error that can be said to people: what is the matter, and what to do about it.
protocol Explained: Error {
  /// What is the matter, in one or more full sentences.
  var message: String { get }
  /// What to do about it, in full sentences or as lines to type; empty when there is nothing to do.
  var remedies: [String] { get }
}

extension Explained {
  /// The text for the error stream; what can be typed stays on one line.
  func text(width: Int = 80) -> String {
    ([message.wrapped(to: width)] + remedies.map { $0.remedy(width: width) }).map { $0 + "\n" }
      .joined()
  }
}

extension String {
  /// A remedy set in: a sentence broken into lines, a line to type as it stands.
  fileprivate func remedy(width: Int) -> String {
    let start = prefix { $0 == " " }
    if dropFirst(start.count).hasPrefix("rounds ") { return "  \(self)" }
    let indent = hasPrefix("- ") ? 4 : 2
    return "  " + wrapped(to: width, indent: indent, firstColumn: 2)
  }
}
