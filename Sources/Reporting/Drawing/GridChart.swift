/// In which columns each row has something, in a word and a depth; columns go from left to right in time.
package struct GridChart: Hashable, Sendable {
  /// What the picture is called.
  package var title: String
  /// What is to be seen in it.
  package var description: String
  /// The heads of the columns, each of two short lines.
  package var heads: [Head]
  /// The rows, from top to bottom.
  package var rows: [Row]

  /// What is above a column.
  package struct Head: Hashable, Sendable {
    package var first: String
    package var second: String

    /// A head of two lines.
    package init(_ first: String, _ second: String) { (self.first, self.second) = (first, second) }
  }

  /// A row under its name.
  package struct Row: Hashable, Sendable {
    package var name: String
    /// What is said beside the name, or below it where there is no room.
    package var aside: String
    /// A cell for each column; `nil` where the row has nothing.
    package var cells: [Cell?]

    /// A row.
    package init(_ name: String, _ aside: String, _ cells: [Cell?]) {
      (self.name, self.aside, self.cells) = (name, aside, cells)
    }
  }

  /// What a row has in a column.
  package struct Cell: Hashable, Sendable {
    /// A word for it.
    package var word: String
    /// How dark it is, from 0 to one less than ``depths``.
    package var depth: Int

    /// A cell.
    package init(_ word: String, depth: Int) { (self.word, self.depth) = (word, depth) }
  }

  /// How many depths there are.
  package static let depths = 4

  /// Puts a chart together.
  package init(title: String, description: String, heads: [Head], rows: [Row]) {
    (self.title, self.description, self.heads, self.rows) = (title, description, heads, rows)
  }
}

extension GridChart {
  /// The chart as marks.
  package var drawing: Drawing {
    let width = Drawing.usualWidth
    let column = width / Double(max(heads.count, 1))
    var marks: [Mark] = []
    for (place, head) in heads.enumerated() {
      let middle = column * (Double(place) + 0.5)
      marks.append(.words(head.first, at: Point(middle, 10), .middle, .quiet))
      marks.append(.words(head.second, at: Point(middle, 22), .middle, .quiet))
    }
    var y = 30.0
    for row in rows {
      marks.append(.line(from: Point(0, y), to: Point(width, y), .guide))
      y = add(row, to: &marks, below: y, column: column)
    }
    return Drawing(title: title, description: description, height: y, marks: marks)
  }

  /// Draws a row, and gives where it ends.
  private func add(_ row: Row, to marks: inout [Mark], below top: Double, column: Double) -> Double
  {
    let width = Drawing.usualWidth
    // Strong letters are wider than others.
    let isWide = row.name.drawnWidth * 1.1 + row.aside.drawnWidth + 8 > width
    var y = top + 14
    marks.append(.words(row.name.cut(to: width / 1.1), at: Point(0, y), .start, .strong))
    if isWide {
      y += 12
      marks.append(.words(row.aside, at: Point(0, y), .start, .quiet))
    } else {
      marks.append(.words(row.aside, at: Point(width, y), .end, .quiet))
    }
    for (place, cell) in row.cells.enumerated() {
      guard let cell else { continue }
      let left = column * Double(place)
      let box = Box(left + 2, y + 5, width: column - 4, height: 10)
      marks.append(.bar(box, .step(cell.depth, of: GridChart.depths)))
      marks.append(.words(cell.word, at: Point(left + column / 2, y + 26), .middle, .quiet))
    }
    return y + 32
  }
}
