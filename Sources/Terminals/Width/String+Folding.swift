extension String {
  /// The text in lines of so many columns, broken at spaces where there are any.
  ///
  /// Every character of the text is on some line, except for the spaces and line feeds at the breaks.
  package func folded(to width: Int) -> [String] {
    let width = max(width, 2)
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      if line.utf8.count <= width { return [String(line)] }
      return Substring(line).foldedLine(to: width)
    }
  }
}

extension Substring {
  /// The pieces of one line.
  fileprivate func foldedLine(to width: Int) -> [String] {
    var lines: [String] = []
    var rest = self
    while true {
      let end = rest.end(within: width)
      guard end < rest.endIndex else { return lines + [String(rest)] }
      let head = rest[..<end]
      let isWhole = rest[end] == " "
      let space = isWhole ? end : head.lastIndex(of: " ")
      guard let space, space > rest.startIndex else {
        lines.append(String(head))
        rest = rest[end...]
        continue
      }
      lines.append(String(rest[..<space]))
      rest = rest[space...].dropFirst()
    }
  }

  /// Where the columns are used up; at least one character is taken.
  private func end(within width: Int) -> Index {
    var used = 0
    for index in indices {
      used += self[index].columns
      if used > width { return index == startIndex ? self.index(after: index) : index }
    }
    return endIndex
  }
}
