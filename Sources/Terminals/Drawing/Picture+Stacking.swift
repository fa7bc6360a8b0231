extension Picture {
  /// The picture with lines above it, on a screen that is higher by them.
  package func beneath(_ lines: [StyledLine]) -> Picture {
    let whole = Size(columns: size.columns, rows: size.rows + lines.count)
    let above = Picture(lines, size: Size(columns: size.columns, rows: max(1, lines.count)))
    return Picture(
      rows: above.rows.prefix(lines.count) + rows,
      size: whole,
      cursor: cursor.map { Place(row: $0.row + lines.count, column: $0.column) }
    )
  }
}
