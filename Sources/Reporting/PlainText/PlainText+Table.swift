extension PlainText {
  /// What the table shows, and beneath it the table.
  func table(_ table: Table, _ width: Int) -> [String] {
    wrap(table.caption, width) + cells(of: table, width)
  }

  /// Columns side by side where their longest words leave room, and otherwise row after row.
  private func cells(of table: Table, _ width: Int) -> [String] {
    let plain = PlainText(width: width)
    let rows = table.evenRows
    let cells = [table.columns.map(\.heading)] + rows
    let columns = table.columns.indices
    let longest = columns.map { column in
      cells.flatMap { $0[column].lines.joined().map(\.width) }.max() ?? 0
    }
    let natural = columns.map { column in
      cells.flatMap { plain.wrap($0[column], .max).map(\.displayWidth) }.max() ?? 0
    }
    guard let widths = fitted(natural, least: longest, into: width) else {
      return rowAfterRow(table, width)
    }
    let heading = table.columns.map { Phrase($0.heading.spans.map { Span($0.text, .strong) }) }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: gap)
    return row(heading, table, widths) + [rule] + rows.flatMap { row($0, table, widths) }
  }

  /// What parts two columns.
  private var gap: String { "  " }

  /// The widths of columns that fit, the widest made narrower first; `nil` when words would not fit.
  private func fitted(_ natural: [Int], least: [Int], into width: Int) -> [Int]? {
    let room = width - gap.count * max(0, natural.count - 1)
    guard !natural.isEmpty, least.reduce(0, +) <= room else { return nil }
    var widths = natural
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let shrinkable = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// One row, as high as its highest cell.
  private func row(_ cells: [Phrase], _ table: Table, _ widths: [Int]) -> [String] {
    let plain = PlainText(width: width)
    let styled = zip(cells, widths).map { wrap($0, $1) }
    let bare = zip(cells, widths).map { plain.wrap($0, $1) }
    let height = bare.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let texts = widths.indices.map { column -> String in
        guard bare[column].indices.contains(line) else { return spaces(widths[column]) }
        let padding = spaces(widths[column] - bare[column][line].displayWidth)
        let text = styled[column][line]
        return table.columns[column].side == .left ? text + padding : padding + text
      }
      return texts.joined(separator: gap).withoutSpacesAtEnd
    }
  }

  /// Every row as labeled lines, for a page that is too narrow for columns.
  private func rowAfterRow(_ table: Table, _ width: Int) -> [String] {
    let rows = table.evenRows.map { row -> [Block] in
      [.labeled(zip(table.columns, row).map { LabeledLine($0.heading, $1) })]
    }
    return lines(of: [.list(.bullets, rows)], width)
  }
}

extension String {
  /// The text up to its last character that is not a space.
  fileprivate var withoutSpacesAtEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
