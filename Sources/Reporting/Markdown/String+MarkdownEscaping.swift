extension String {
  /// The text so that a reader of Markdown shows it as it is.
  ///
  /// Only what could mean something is escaped, for the sake of those who read the source. It is
  /// looked for scalar by scalar, as such readers do: an accent after an asterisk hides nothing.
  /// The text has no line break.
  ///
  /// - Parameter atLineStart: whether it may come first on a line, where more has a meaning.
  /// - Returns: the text with backslashes.
  func markdownEscaped(atLineStart: Bool) -> String {
    let scalars = Array(unicodeScalars)
    let mark = atLineStart ? scalars.markAtLineStart : nil
    var escaped = UnicodeScalarView()
    for place in scalars.indices {
      if scalars[place].isMarkdown || place == mark || scalars.makesLinkOrPicture(at: place) {
        escaped.append("\\")
      }
      escaped.append(scalars[place])
    }
    return String(escaped)
  }

  /// The text as a span of code, in which nothing has a meaning.
  var asMarkdownCode: String {
    let ticks = unicodeScalars.split { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: (ticks.max() ?? 0) + 1)
    let space = unicodeScalars.first == "`" || unicodeScalars.last == "`" ? " " : ""
    return fence + space + self + space + fence
  }

  /// The text with its bars escaped, as a cell of a table asks for even in code.
  var withBarsEscaped: String {
    unicodeScalars.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      .joined(separator: "\\|")
  }
}

extension [Unicode.Scalar] {
  /// Where a heading, a list or a rule would be made, if the line begins with the mark of one.
  fileprivate var markAtLineStart: Int? {
    guard let first else { return nil }
    if "#+-=:".unicodeScalars.contains(first) { return 0 }
    let digits = prefix { ("0"..."9").contains($0) }.count
    guard digits > 0, digits < count else { return nil }
    return self[digits] == "." || self[digits] == ")" ? digits : nil
  }

  /// Whether a reader would make a link (`http://`, `www.`, `me@example`), a quotation (`@example`) or a
  /// picture (`:smile:`) of what is here.
  fileprivate func makesLinkOrPicture(at place: Int) -> Bool {
    switch self[place] {
    case ":":
      guard indices.contains(place + 1) else { return false }
      let next = self[place + 1]
      return "/+-".unicodeScalars.contains(next) || next.properties.isAlphabetic
    case "@": return true
    case ".": return place >= 3 && self[place - 3..<place].allSatisfy { $0 == "w" || $0 == "W" }
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar can mean something anywhere in a line.
  fileprivate var isMarkdown: Bool { "\\`*_[]<>&|~$".unicodeScalars.contains(self) }
}
