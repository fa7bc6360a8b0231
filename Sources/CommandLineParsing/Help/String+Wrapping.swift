extension String {
  /// The text broken into lines at spaces, each line after the first indented.
  ///
  /// Line breaks of the text stay. A word that is longer than a line is on a line of its own,
  /// as it may be an address that must be copied whole.
  package func wrapped(to width: Int, indent: Int = 0, firstColumn: Int = 0) -> String {
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        let column = lines.isEmpty ? firstColumn : indent
        if line.isEmpty {
          line = String(word)
        } else if column + line.count + 1 + word.count <= width {
          line += " " + word
        } else {
          lines.append(line)
          line = String(word)
        }
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
  }

  /// The text with spaces after it up to a column.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
