/// Reads a paragraph of CommonMark in which nothing may have a meaning, as its specification says.
enum MarkdownReader {
  /// The lines of a paragraph as they are shown; `nil` when a mark in it has a meaning.
  static func text(ofParagraph markdown: String) -> [String]? {
    guard !markdown.isEmpty else { return [] }
    let lines = markdown.unicodeScalars.dropLast().split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    var read: [String] = []
    for (place, line) in lines.enumerated() {
      var scalars = Array(line)
      if place < lines.count - 1 {
        guard scalars.last == "\\" else { return nil }
        scalars.removeLast()
      }
      guard !beginsABlock(scalars), let text = text(ofLine: scalars) else { return nil }
      read.append(text)
    }
    return read
  }

  /// Whether a line begins a heading, list, rule, quotation or code, or is none at all.
  private static func beginsABlock(_ line: [Unicode.Scalar]) -> Bool {
    guard let first = line.first, !first.properties.isWhitespace || first == "\u{A0}" else {
      return true
    }
    if "#>-+=~".unicodeScalars.contains(first) { return true }
    let digits = line.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, line.count > digits.count else { return false }
    return line[digits.count] == "." || line[digits.count] == ")"
  }

  /// A line without its backslashes; `nil` when it has a mark that was not escaped.
  private static func text(ofLine line: [Unicode.Scalar]) -> String? {
    var text = String.UnicodeScalarView()
    var place = 0
    while place < line.count {
      if line[place] == "\\" {
        guard place + 1 < line.count, line[place + 1].isASCIIPunctuation else { return nil }
        place += 1
      } else if "`*_[]<&|~".unicodeScalars.contains(line[place]) {
        return nil
      }
      text.append(line[place])
      place += 1
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whether a backslash before the scalar takes its meaning away.
  fileprivate var isASCIIPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
