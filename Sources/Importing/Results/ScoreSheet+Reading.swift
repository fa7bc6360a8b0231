package import InstructionalRounds

extension ScoreSheet {
  /// The most cells that a table may have.
  package static let limit = 4_000

  /// Reads a file of delimited text, in which each cell has a line of its own, or each row of the table.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - hint: the ending of its name.
  ///   - rows: what the rows are.
  ///   - named: the headings that somebody gave a meaning.
  /// - Throws: ``ImportError`` for what is no text, ``ScoreSheetError`` for what is no table of results.
  package init(
    _ bytes: [UInt8],
    extension hint: String? = nil,
    rows: RowKind,
    named: [ScoreColumn: String] = [:]
  ) throws {
    guard bytes.count <= Import.limit else {
      throw ImportError.tooLarge(bytes: bytes.count, limit: Import.limit)
    }
    if let kind = ForeignFile.recognized(in: bytes, extension: hint) {
      throw ImportError.foreign(kind)
    }
    guard let text = DecodedText(bytes) else { throw ImportError.foreign(.unknown) }
    guard let first = text.lines.firstIndex(where: { !$0.cut.isEmpty }) else {
      throw ImportError.empty
    }
    let file = try DelimitedFile(text.lines, from: first)
    let meanings = try file.meanings(rows: rows, named: named)
    headings = file.headings
    if meanings.isLong {
      try readLong(file, meanings)
    } else {
      try readWide(file, meanings)
    }
    guard !cells.isEmpty else { throw ScoreSheetError.noNumbers }
    guard cells.count <= ScoreSheet.limit else {
      throw ScoreSheetError.tooLarge(cells: cells.count, limit: ScoreSheet.limit)
    }
  }

  /// Reads a file in which every line is a cell.
  private mutating func readLong(
    _ file: DelimitedFile,
    _ meanings: ColumnMeanings
  ) throws(ScoreSheetError) {
    var lines: [CellPlace: Int] = [:]
    for (line, cells) in file.rows {
      func text(_ column: ScoreColumn) -> String { meanings.text(column, in: cells) }
      let place = CellPlace(
        row: ScoreSheet.place(of: text(.row), in: &rowLabels),
        column: ScoreSheet.place(of: text(.column), in: &columnLabels)
      )
      if let other = lines.updateValue(line, forKey: place) {
        throw .sameCell(line: line, other: other)
      }
      self.cells[place] = try file.cell(line: line, cells, meanings)
    }
    keep(file, besides: meanings.used)
  }

  /// Reads a file in which every line is a row of the table.
  private mutating func readWide(
    _ file: DelimitedFile,
    _ meanings: ColumnMeanings
  ) throws(ScoreSheetError) {
    let label = meanings.columns[.row] ?? 0
    let others = file.headings.indices.filter { $0 != label && $0 != meanings.columns[.of] }
    let values = others.filter(file.hasNumbers)
    guard !values.isEmpty else { throw .noNumbers }
    columnLabels = values.map { file.headings[$0] }
    for (line, cells) in file.rows {
      rowLabels.append(cells[label].cut)
      let of = meanings.text(.of, in: cells)
      for (index, column) in values.enumerated() {
        guard var cell = ScoreCell(typed: cells[column]) else {
          throw .notANumber(line: line, heading: file.headings[column], text: cells[column].brief)
        }
        if !of.isEmpty { cell.of = try file.number(of, line: line, heading: "n") }
        self.cells[CellPlace(row: rowLabels.count, column: index + 1)] = cell
      }
    }
    keep(file, besides: Set(values + [label, meanings.columns[.of] ?? label]))
  }

  /// Keeps the columns that nothing was taken from, to be looked at.
  private mutating func keep(_ file: DelimitedFile, besides used: Set<Int>) {
    leftOut = file.headings.indices.filter { !used.contains($0) }.map { index in
      (file.headings[index], file.rows.map { $0.cells[index].cut })
    }
  }

  /// The number of a label among others, from 1 on; a new one is added.
  private static func place(of label: String, in labels: inout [String]) -> Int {
    if let place = labels.firstIndex(of: label) { return place + 1 }
    labels.append(label)
    return labels.count
  }
}

/// The lines of a delimited file under its headings.
private struct DelimitedFile {
  private(set) var headings: [String] = []
  private(set) var rows: [(line: Int, cells: [String])] = []

  init(_ lines: [String], from first: Int) throws(ScoreSheetError) {
    var first = first
    var delimiter = lines[first].delimiterLine
    if delimiter != nil { first += 1 }
    guard first < lines.count else { throw .noRows }
    let counts = ([",", ";", "\t", "|"] as [Unicode.Scalar]).map { sign in
      (sign, lines[first].unicodeScalars.count { $0 == sign })
    }
    delimiter = delimiter ?? counts.max { $0.1 < $1.1 }?.0
    var reader = DelimitedReader(lines, delimiter: delimiter ?? ",", from: first)
    while let row = reader.next() {
      switch row {
      case .malformed(let line, _): throw .malformed(line: line)
      case .row(let cells, let lines):
        if cells.allSatisfy(\.cut.isEmpty) { continue }
        if headings.isEmpty {
          headings = cells.map(\.cut)
        } else if cells.count == headings.count {
          rows.append((lines.lowerBound, cells))
        } else {
          throw .raggedRow(line: lines.lowerBound, cells: cells.count, headings: headings.count)
        }
      }
    }
    guard headings.count > 1, !rows.isEmpty else { throw .noRows }
  }

  /// What the columns mean, by what somebody says and by their headings.
  func meanings(
    rows: RowKind,
    named: [ScoreColumn: String]
  ) throws(ScoreSheetError) -> ColumnMeanings {
    var meanings = ColumnMeanings()
    for (column, name) in named {
      guard let index = headings.firstIndex(where: { $0.headingKey == name.headingKey }) else {
        throw .noSuchColumn(name, headings: headings)
      }
      meanings.columns[column] = index
    }
    for (index, heading) in headings.enumerated() where !meanings.used.contains(index) {
      var column = ScoreColumn(heading: heading)
      if heading.headingKey == "grade" || heading.headingKey == "grades" {
        column = rows == .grades ? .row : .grade
      }
      if rows == .dates, column == .column { column = .row }
      guard let column, meanings.columns[column] == nil else { continue }
      meanings.columns[column] = index
    }
    return meanings
  }

  /// Whether there are numbers in a column, and hardly a word.
  func hasNumbers(_ column: Int) -> Bool {
    let typed = rows.map { ScoreCell(typed: $0.cells[column]) }
    let numbers = typed.count { $0?.value != nil || $0?.low != nil }
    return numbers > 0 && typed.count { $0 == nil } <= numbers
  }

  /// The digits of a number in a cell.
  func number(
    _ text: String,
    line: Int,
    heading: String
  ) throws(ScoreSheetError) -> String {
    guard let digits = text.digitsOfNumber else {
      throw .notANumber(line: line, heading: heading, text: text.brief)
    }
    return digits
  }

  /// The cell that a line is about.
  func cell(
    line: Int,
    _ cells: [String],
    _ meanings: ColumnMeanings
  ) throws(ScoreSheetError) -> ScoreCell {
    func text(_ column: ScoreColumn) -> String { meanings.text(column, in: cells) }
    func number(_ column: ScoreColumn) throws(ScoreSheetError) -> String? {
      let text = text(column)
      return text.isEmpty ? nil : try self.number(text, line: line, heading: column.rawValue)
    }
    guard var cell = ScoreCell(typed: text(.value)) else {
      let heading = meanings.columns[.value].map { headings[$0] } ?? "value"
      throw .notANumber(line: line, heading: heading, text: text(.value).brief)
    }
    if let low = try number(.low), let high = try number(.high) {
      (cell.status, cell.low, cell.high) = (.partly, low, high)
    }
    let status = text(.status)
    if !status.isEmpty {
      guard let known = CellStatus(rawValue: status.lowercased()) ?? CellStatus(sign: status) else {
        throw .noSuchStatus(line: line, text: status.brief)
      }
      let fits = known.holdsValue == (cell.value != nil) && (known == .partly) == (cell.low != nil)
      guard fits || known == .suppressed else {
        throw .statusWithoutFit(line: line, status: status)
      }
      cell.status = known
    }
    cell.of = try number(.of)
    if !text(.printed).isEmpty { cell.printed = text(.printed) }
    if !text(.grade).isEmpty { cell.grade = text(.grade) }
    return cell
  }
}

/// Which column of a file holds what, by their places.
private struct ColumnMeanings {
  var columns: [ScoreColumn: Int] = [:]

  /// The columns that something is taken from.
  var used: Set<Int> { Set(columns.values) }

  /// Whether every line of the file is a cell of its own.
  var isLong: Bool { columns[.row] != nil && columns[.column] != nil && columns[.value] != nil }

  func text(_ column: ScoreColumn, in cells: [String]) -> String {
    columns[column].map { cells[$0].cut } ?? ""
  }
}
