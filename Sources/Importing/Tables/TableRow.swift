import InstructionalRounds

/// A row of a table, whose cells are known by what their column holds.
struct TableRow {
  /// The physical lines that it stands on.
  let lines: ClosedRange<Int>
  /// The cells of the columns that are understood.
  private let cells: [TableColumn: String]
  /// All cells, as they are written.
  let all: [String]
  /// The cells of the columns that hold notes, with the places of these.
  let texts: [(column: Int, text: String)]

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
      guard columns.last == .text || columns.last == .comment else {
        throw .tooManyCells(count: cells.count, columns: columns.count)
      }
      let text = cells[(columns.count - 1)...].joined(separator: String(header.delimiter))
      cells.replaceSubrange((columns.count - 1)..., with: [text])
    }
    var named: [TableColumn: String] = [:]
    for (column, cell) in zip(columns, cells) {
      if let column { named[column] = cell }
    }
    texts = header.textColumns.filter { $0 < cells.count }.map { ($0, cells[$0].cut) }
    (self.cells, self.lines, all) = (named, lines, cells)
  }

  /// The cell of a column; empty where the table has no such column.
  subscript(column: TableColumn) -> String { cells[column] ?? "" }
}

extension TableRow {
  /// The time of the row, as it is written and as it is meant.
  func time(
    _ times: TableTimes,
    _ keeper: inout Timekeeper
  ) throws(SkipReason) -> (WrittenTime?, ImportedTime?) {
    let written: WrittenTime?
    do throws(SkipReason) {
      try checkDay(keeper.window.day)
      written = try times.written(self[.time])
    } catch {
      keeper.refuse(error)
      throw error
    }
    return (written, try keeper.time(of: written, line: lines.lowerBound))
  }

  /// Refuses a row whose date is not the day of its visit.
  private func checkDay(_ day: Day) throws(SkipReason) {
    let cell = self[.date].cut
    guard !cell.isEmpty, let date = DatedTime(cell) else { return }
    guard date.days.contains(day) else { throw .otherDay(cell.brief) }
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
    if let code = ParticipantCode(author) {
      if context.participants.contains(code) {
        section.author = code
      } else if code.text == author {
        throw .unknownAuthor(code)
      }
    }
    return section
  }

  /// Whether the row names an author by name, which is not kept.
  func namesAuthor(_ section: Section) -> Bool {
    section.author == nil && !self[.author].cut.isEmpty
  }

  /// Whether the row only tells about the columns, as forms write some below their headings.
  var isOfTheForm: Bool {
    let said = texts.map { $0.text }.filter { !$0.isEmpty }
    return !said.isEmpty
      && said.allSatisfy { $0 == "Open-Ended Response" || $0.hasPrefix("{\"ImportId\"") }
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
  /// What the cells of a column hold, from the rows that have it.
  func cells(of column: TableColumn, in rows: [DelimitedReader.Row]) -> [String] {
    guard let place = columns.firstIndex(of: column) else { return [] }
    return rows.compactMap { row in
      guard case .row(let cells, _) = row, cells.count > place else { return nil }
      return cells[place]
    }
  }

  /// What the times of the table are.
  func times(in rows: [DelimitedReader.Row], _ window: VisitWindow) -> TableTimes {
    let names = names.map { $0.headingKey }
    return TableTimes(
      cells(of: .time, in: rows).filter { !$0.hasPrefix("{\"ImportId\"") },
      heading: columns.firstIndex(of: .time).map { self.names[$0] } ?? "",
      isPlainTranscript: names == ["start", "end", "text"],
      isRecording: format != .table,
      in: window
    )
  }
}
