import Packaging

extension WordBody {
  /// A table whose first row is said again on every page, and what has to come after it.
  mutating func table(_ table: Table, inset: Int) -> [XML] {
    guard !table.columns.isEmpty else { return [] }
    let before = caption(of: table)
    let widths = table.widths(of: max(paper.lineWidth - inset, 1_440))
    let rows = [table.columns.map { $0.heading }] + table.evenRows
    let cells = rows.enumerated().map { place, row in
      self.row(row, of: table, widths: widths, isFirst: place == 0)
    }
    let grid = XML("w:tblGrid", [:], widths.map { XML("w:gridCol", ["w:w": "\($0)"]) })
    let whole = XML("w:tbl", [:], [properties(inset: inset, widths: widths), grid] + cells)
    return before + [whole, paragraph("", .cell)]
  }

  /// What is above a table; a page that begins here begins with a line of its own.
  private mutating func caption(of table: Table) -> [XML] {
    if !table.caption.isEmpty { return [paragraph(table.caption, .caption)] }
    return beginsPage ? [paragraph("", .cell)] : []
  }

  private func properties(inset: Int, widths: [Int]) -> XML {
    XML(
      "w:tblPr",
      [:],
      [
        XML("w:tblStyle", ["w:val": "TableGrid"]),
        XML("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"]),
        XML("w:tblInd", ["w:w": "\(inset)", "w:type": "dxa"]),
        XML("w:tblLayout", ["w:type": "fixed"]),
        XML(
          "w:tblLook",
          ["w:val": "0020", "w:firstRow": "1", "w:firstColumn": "0", "w:noVBand": "1"]
        ),
      ]
    )
  }

  private mutating func row(
    _ cells: [Phrase],
    of table: Table,
    widths: [Int],
    isFirst: Bool
  ) -> XML {
    let properties = [XML("w:cantSplit")] + (isFirst ? [XML("w:tblHeader")] : [])
    let cells = cells.indices.map { place in
      XML(
        "w:tc",
        [:],
        [
          XML(
            "w:tcPr",
            [:],
            [XML("w:tcW", ["w:w": "\(widths[place])", "w:type": "dxa"])]
          ),
          paragraph(cells[place], .cell, side: table.columns[place].side),
        ]
      )
    }
    return XML("w:tr", [:], [XML("w:trPr", [:], properties)] + cells)
  }
}

extension Table {
  /// The widths of the columns, so that all of them fill a line.
  ///
  /// A column has room for its longest word, and of the rest as much as it has to say.
  fileprivate func widths(of line: Int) -> [Int] {
    let rows = [columns.map { $0.heading }] + evenRows
    let needs = columns.indices.map { column -> (least: Int, more: Int) in
      let lines = rows.flatMap { $0[column].lines }
      let word = lines.joined().map { $0.width }.max() ?? 0
      let whole = lines.map { words in words.reduce(0) { $0 + $1.width + 1 } }.max() ?? 0
      return (word * Table.letter + 240, min(whole, 60))
    }
    let least = needs.reduce(0) { $0 + $1.least }
    let more = needs.reduce(0) { $0 + $1.more }
    guard least < line, more > 0 else { return needs.map { max(line * $0.least / least, 240) } }
    return needs.map { $0.least + (line - least) * $0.more / more }
  }

  /// How wide a strong letter is, in twentieths of a point.
  private static let letter = 140
}
