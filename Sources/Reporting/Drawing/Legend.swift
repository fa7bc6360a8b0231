/// What the signs or depths of a picture stand for, in as many rows as it takes.
struct Legend {
  /// The names, each with what is before it.
  let entries: [(name: String, mark: (Point) -> Mark)]

  /// How high a row is.
  static let rowHeight = 16.0

  /// Places the entries from left to right, and gives the height that they take.
  func marks(width: Double) -> (marks: [Mark], height: Double) {
    var marks: [Mark] = []
    var (x, y) = (0.0, 0.0)
    for (name, mark) in entries {
      let needed = 14 + name.drawnWidth + 14
      if x > 0, x + needed > width { (x, y) = (0, y + Legend.rowHeight) }
      marks.append(mark(Point(x + 5, y + 8)))
      marks.append(.words(name, at: Point(x + 14, y + 12)))
      x += needed
    }
    return (marks, entries.isEmpty ? 0 : y + Legend.rowHeight)
  }
}

extension String {
  /// About how wide the text is in a picture; fonts differ, so it is taken for wider than most.
  var drawnWidth: Double { Double(displayWidth) * 6.2 }

  /// The text, cut where it would be wider than that.
  func cut(to width: Double) -> String {
    guard drawnWidth > width else { return self }
    var cut = self
    while !cut.isEmpty, "\(cut)…".drawnWidth > width { cut.removeLast() }
    return "\(cut)…"
  }
}
