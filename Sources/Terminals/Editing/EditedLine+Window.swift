extension EditedLine {
  /// The part of a line that fits into a width, with the cursor in it.
  package struct Window: Hashable, Sendable {
    /// What is shown.
    package let text: String
    /// The column of the cursor in it.
    package let cursor: Int
  }

  /// The part around the cursor; `…` stands where the line goes on.
  package func window(_ width: Int) -> Window {
    let width = max(4, width)
    guard text.columns >= width else { return Window(text: text, cursor: before.columns) }
    let tail = String(before.suffix(columns: before.columns < width ? width : width * 2 / 3))
    let isCut = tail.utf8.count < before.utf8.count
    let left = isCut ? "…" + String(tail.dropFirst()) : tail
    let room = width - left.columns
    guard after.columns >= room else { return Window(text: left + after, cursor: left.columns) }
    let right = room > 1 ? String(after.prefix(columns: room - 1)) + "…" : ""
    return Window(text: left + right, cursor: min(left.columns, width - 1))
  }
}

extension String {
  /// The longest beginning within so many columns.
  fileprivate func prefix(columns width: Int) -> Substring {
    var used = 0
    return prefix { character in
      used += character.columns
      return used <= width
    }
  }

  /// The longest end within so many columns, one of which is left for the cursor.
  fileprivate func suffix(columns width: Int) -> Substring {
    var used = 1
    var start = endIndex
    while start > startIndex {
      let earlier = index(before: start)
      used += self[earlier].columns
      guard used <= width else { break }
      start = earlier
    }
    return self[start...]
  }
}
