/// What a screen shows, cell by cell, and where its cursor is.
package struct Picture: Hashable, Sendable {
  /// How many columns and rows a screen has.
  package struct Size: Hashable, Sendable {
    package var columns: Int
    package var rows: Int

    /// A size of at least one cell.
    package init(columns: Int, rows: Int) {
      self.columns = max(1, columns)
      self.rows = max(1, rows)
    }
  }

  /// A place on the screen, counted from 0.
  package struct Place: Hashable, Sendable {
    /// The row from the top.
    package var row: Int
    /// The column from the left.
    package var column: Int

    /// A place.
    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// One column of one row; a wide character has a second cell without text.
  struct Cell: Hashable, Sendable {
    var text: String
    var style: Style
    /// Whether a terminal may take it for wider or narrower than we do.
    var isDisputed: Bool
  }

  /// The size of the screen.
  package let size: Size
  /// The cells; a row ends where nothing but space would follow.
  let rows: [[Cell]]
  /// Where the cursor is; hidden if there is none.
  package let cursor: Place?

  /// A picture by its rows.
  init(rows: some Sequence<[Cell]>, size: Size, cursor: Place?) {
    self.rows = Array(rows)
    self.size = size
    self.cursor = cursor
  }

  /// A picture of lines from the top; what does not fit on the screen is cut.
  package init(_ lines: [StyledLine], size: Size, cursor: Place? = nil) {
    self.size = size
    rows = (0..<size.rows).map { row in
      row < lines.count ? lines[row].cells(within: size.columns) : []
    }
    self.cursor = cursor.map {
      Place(row: min($0.row, size.rows - 1), column: min($0.column, size.columns - 1))
    }
  }

  /// The rows as text, without what comes at their ends.
  package var text: String {
    rows.map { row in
      var line = row.map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
    .joined(separator: "\n")
  }
}

extension StyledLine {
  /// The cells of the line as far as they fit.
  fileprivate func cells(within width: Int) -> [Picture.Cell] {
    var cells: [Picture.Cell] = []
    for piece in pieces {
      for character in piece.text {
        let columns = character.columns
        if columns == 0 {
          cells.attach(character, style: piece.style)
          continue
        }
        guard cells.count + columns <= width else { return cells.trimmed }
        let cell = Picture.Cell(
          text: String(character),
          style: piece.style,
          isDisputed: character.isDisputed
        )
        cells.append(cell)
        if columns == 2 {
          cells.append(Picture.Cell(text: "", style: piece.style, isDisputed: true))
        }
      }
    }
    return cells.trimmed
  }
}

extension [Picture.Cell] {
  /// The cells without plain spaces at their end.
  fileprivate var trimmed: [Picture.Cell] {
    let end = lastIndex { $0.text != " " || !$0.style.isDisjoint(with: [.reversed, .underlined]) }
    return Array(prefix(upTo: end.map { $0 + 1 } ?? 0))
  }

  /// Puts a mark that has no column of its own on the character before it.
  fileprivate mutating func attach(_ character: Character, style: Style) {
    // What is neither a mark nor a letter, such as a direction, is not for the screen.
    guard character.unicodeScalars.first?.properties.generalCategory == .nonspacingMark else {
      return
    }
    guard let last = lastIndex(where: { !$0.text.isEmpty }) else {
      return append(Picture.Cell(text: "\u{25CC}\(character)", style: style, isDisputed: true))
    }
    self[last].text.append(character)
    self[last].isDisputed = true
  }
}
