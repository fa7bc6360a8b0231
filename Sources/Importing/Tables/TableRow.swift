import InstructionalRounds

/// A row of a table, whose cells are known by what their column holds.
struct TableRow {
  /// The physical lines that it stands on.
  let lines: ClosedRange<Int>
  /// The cells of the columns that are understood.
  private let cells: [TableColumn: String]

  /// The visit and the author that a row names.
  struct Section: Hashable, Sendable {
    /// The visit; `nil` is the one that was asked for.
    var visit: VisitNumber?
    /// The author; `nil` is the one who was asked for.
    var author: ParticipantCode?
  }

  /// Puts cells under their columns.
  ///
  /// Where the last column holds the text, cells beyond it are text in which a delimiter stands and
  /// nobody thought of quotation marks.
  init(_ cells: [String], lines: ClosedRange<Int>, _ header: TableHeader) throws(SkipReason) {
    var cells = cells
    let columns = header.columns
    while cells.count > columns.count, cells.last?.cut.isEmpty == true { cells.removeLast() }
    if cells.count > columns.count {
      guard columns.last == .text else {
        throw .tooManyCells(count: cells.count, columns: columns.count)
      }
      let text = cells[(columns.count - 1)...].joined(separator: String(header.delimiter))
      cells.replaceSubrange((columns.count - 1)..., with: [text])
    }
    var named: [TableColumn: String] = [:]
    for (column, cell) in zip(columns, cells) {
      if let column { named[column] = cell }
    }
    (self.cells, self.lines) = (named, lines)
  }

  /// The cell of a column; empty where the table has no such column.
  subscript(column: TableColumn) -> String { cells[column] ?? "" }
}

extension TableRow {
  /// The time of the row, as it is written and as it is meant.
  func time(
    _ base: TimeBase,
    _ keeper: inout Timekeeper
  ) throws(SkipReason) -> (WrittenTime?, ImportedTime?) {
    let written: WrittenTime?
    do throws(SkipReason) { written = try self.written(base) } catch {
      keeper.refuse(error)
      throw error
    }
    return (written, try keeper.time(of: written, line: lines.lowerBound))
  }

  /// What the cell of the time says, `nil` where it is empty.
  private func written(_ base: TimeBase) throws(SkipReason) -> WrittenTime? {
    let cell = self[.time].cut
    if cell.isEmpty { return nil }
    if let moment = Moment(cell) { return .moment(moment) }
    var scanner = LineScanner(cell)
    let written: WrittenTime? =
      switch base {
      case .clock: scanner.takeClock().map { .clock($0.time) }
      case .beginning: scanner.takeElapsed().map(WrittenTime.elapsed)
      }
    guard let written, scanner.isAtEnd else { throw .timeNotRead }
    return written
  }

  /// The visit and the author that the row names, where they are known.
  func section(_ context: ImportContext) throws(SkipReason) -> Section {
    var section = Section()
    let visit = self[.visit].cut
    if !visit.isEmpty {
      let digits = visit.split { !("0"..."9").contains($0) }
      let value = digits.count == 1 ? Int(digits[0]) : nil
      guard let number = value.flatMap(VisitNumber.init) else { throw .visitNotRead }
      guard context.visits[number] != nil else { throw .unknownVisit(number) }
      section.visit = number
    }
    let author = self[.author].cut
    if !author.isEmpty {
      guard let code = ParticipantCode(author) else { throw .authorNotACode }
      guard context.participants.contains(code) else { throw .unknownAuthor(code) }
      section.author = code
    }
    return section
  }

  /// Whether the row is selected; `nil` where the cell says neither yes nor no.
  var isSelected: Bool? {
    switch self[.selected].cut.lowercased() {
    case "", "no", "n", "0", "false", "-": false
    case "x", "yes", "y", "1", "true", "*", "✓", "✔": true
    default: nil
    }
  }
}

extension TableHeader {
  /// The first cell of the column of times that is not empty.
  func firstTime(in rows: [DelimitedReader.Row]) -> String {
    guard let place = columns.firstIndex(of: .time) else { return "" }
    for case .row(let cells, _) in rows where cells.count > place {
      if !cells[place].cut.isEmpty { return cells[place] }
    }
    return ""
  }
}
