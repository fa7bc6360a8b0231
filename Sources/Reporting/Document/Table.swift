/// Rows and columns of phrases.
package struct Table: Hashable, Sendable {
  /// The columns, from left to right.
  package var columns: [Column]
  /// The rows; a cell that a row lacks is empty, one too many is not shown.
  package var rows: [[Phrase]]
  /// What the table shows, where no heading says it already.
  package var caption: Phrase = ""

  package struct Column: Hashable, Sendable {
    /// What is above it.
    package var heading: Phrase
    /// The side that its cells lean to: numbers to the right, so that their digits stand in line.
    package var side: Side

    /// A column, whose cells lean to the left unless it is said otherwise.
    package init(_ heading: Phrase, _ side: Side = .left) {
      self.heading = heading
      self.side = side
    }
  }

  /// A side of a column.
  package enum Side: Hashable, Sendable {
    case left, right
  }

  /// Puts rows under columns.
  ///
  /// The first cell says what its row is about.
  package init(_ columns: [Column], _ rows: [[Phrase]], caption: Phrase = "") {
    self.columns = columns
    self.rows = rows
    self.caption = caption
  }

  /// The rows with exactly one cell for every column.
  var evenRows: [[Phrase]] {
    rows.map { row in columns.indices.map { row.indices.contains($0) ? row[$0] : "" } }
  }
}
