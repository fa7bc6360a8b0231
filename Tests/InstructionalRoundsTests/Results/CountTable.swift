import TestSupport

@testable import InstructionalRounds

/// A table of counts with everything known of it, and a reader who tries to find out what it hides.
///
/// The reader knows nothing of how cells are chosen: only what is shown, what adds up, and that a count is
/// never below zero. Another table that would show the same proves that a cell cannot be had.
struct CountTable {
  /// The counts without totals, row by row.
  let counts: [[Int]]
  var hasTotalRow = false
  var hasTotalColumn = false
  /// What is printed beside the cells as "of how many".
  var sizes = Sizes.none
  var smallest = 10

  enum Sizes: CaseIterable {
    case none
    /// The cells of a row, or of a column, are all the students of one group.
    case rows, columns
    /// There are more students than those in the cells.
    case larger
  }

  private var rows: Int { counts.count }
  private var columns: Int { counts[0].count }

  private func sum(_ place: CellPlace) -> Int {
    let chosenRows = place.row > rows ? Array(counts.indices) : [place.row - 1]
    let chosenColumns = place.column > columns ? Array(counts[0].indices) : [place.column - 1]
    return chosenRows.reduce(0) { sum, row in
      chosenColumns.reduce(sum) { $0 + counts[row][$1] }
    }
  }

  private func size(_ place: CellPlace) -> Int? {
    switch sizes {
    case .none: nil
    case .rows: place.row > rows ? nil : sum(CellPlace(row: place.row, column: columns + 1))
    case .columns:
      place.column > columns ? nil : sum(CellPlace(row: rows + 1, column: place.column))
    case .larger: sum(CellPlace(row: rows + 1, column: columns + 1)) + 70
    }
  }

  private var head: TableHead {
    var head = TableHead(title: .test("a"), rows: .steps, unit: .count, smallestGroup: smallest)
    let (allRows, allColumns) = (rows + (hasTotalRow ? 1 : 0), columns + (hasTotalColumn ? 1 : 0))
    head.rowLabels = (0..<allRows).map { .test("row \($0)") }
    head.columnLabels = (0..<allColumns).map { .test("column \($0)") }
    if hasTotalRow { head.totalRows = [allRows] }
    if hasTotalColumn { head.totalColumns = [allColumns] }
    return head
  }

  private var places: [CellPlace] {
    let head = head
    return head.rowLabels.indices.flatMap { row in
      head.columnLabels.indices.map { CellPlace(row: row + 1, column: $0 + 1) }
    }
  }

  /// The table as it would be recorded, and read again.
  var recorded: TableCells {
    let table = TableID(EntryID(writer: .test("FA"), sequence: 1))
    let read = places.map { place in
      var content = ResultRead.Content()
      content.value = .test("\(sum(place))")
      content.of = size(place).map { .test("\($0)") }
      return ResultRead(table: table, place: place, status: .read, content: content)
    }
    var cells = TableCells(head)
    for fact in cells.recordable(read, at: .test(minute: 0)).readings {
      cells[fact.place] = fact.reading(recordedBy: table.entry, at: .test(minute: 0))
    }
    return cells
  }

  /// The counts from one to below the smallest group that a reader can find out for sure.
  var givenAway: [CellPlace] {
    let shown = recorded
    let reader = Reader(shown, counts: counts, sizes: sizes)
    return places.filter { place in
      guard place.row <= rows, place.column <= columns else { return false }
      let count = sum(place)
      guard count > 0, count < smallest else { return false }
      return !reader.finds(another: place)
    }
  }
}

/// Somebody who has the table as it is shown.
private struct Reader {
  /// What is known of each count: one value, or a range.
  private var ranges: [[ClosedRange<Int>]] = []
  /// Cells that add up to a number that is known.
  private var sums: [(cells: [(Int, Int)], total: Int)] = []
  /// The counts as they are, which are tried first.
  private let truth: [[Int]]

  init(_ shown: TableCells, counts: [[Int]], sizes: CountTable.Sizes) {
    truth = counts
    let (hidden, few) = (shown.hidden, shown.toldAsFew)
    func value(_ row: Int, _ column: Int) -> Int? {
      let place = CellPlace(row: row + 1, column: column + 1)
      return hidden.contains(place) ? nil : shown[place]?.value.map { Int($0.scaled / 10_000) }
    }
    func size(_ cells: [(Int, Int)]) -> Int? {
      cells.lazy.compactMap { row, column -> Int? in
        let place = CellPlace(row: row + 1, column: column + 1)
        let isTold = !hidden.contains(place) || few.contains(place)
        return isTold ? shown[place]?.of.map { Int($0.scaled / 10_000) } : nil
      }.first
    }
    let (rows, columns) = (counts.indices, counts[0].indices)
    for row in rows {
      ranges.append(
        columns.map { column in
          if let value = value(row, column) { return value...value }
          let isFew = few.contains(CellPlace(row: row + 1, column: column + 1))
          return isFew ? 1...(shown.head.smallestGroup - 1) : 0...60
        }
      )
    }
    for row in rows {
      let cells = columns.map { (row, $0) }
      if shown.head.totalColumns != [], let total = value(row, columns.count) {
        sums.append((cells, total))
      }
      if sizes == .rows, let size = size(cells) { sums.append((cells, size)) }
    }
    for column in columns {
      let cells = rows.map { ($0, column) }
      if shown.head.totalRows != [], let total = value(rows.count, column) {
        sums.append((cells, total))
      }
      if sizes == .columns, let size = size(cells) { sums.append((cells, size)) }
    }
    if let total = value(rows.count, columns.count) {
      sums.append((rows.flatMap { row in columns.map { (row, $0) } }, total))
    }
  }

  /// Whether a table with another count in a cell would show the same.
  func finds(another place: CellPlace) -> Bool {
    let (row, column) = (place.row - 1, place.column - 1)
    return ranges[row][column].contains { count in
      guard count != truth[row][column] else { return false }
      var trial = ranges
      trial[row][column] = count...count
      return isPossible(trial)
    }
  }

  /// Whether counts in these ranges add up, found out by trying those near the truth first.
  private func isPossible(_ ranges: [[ClosedRange<Int>]]) -> Bool {
    for (cells, total) in sums {
      let least = cells.reduce(0) { $0 + ranges[$1.0][$1.1].lowerBound }
      let most = cells.reduce(0) { $0 + ranges[$1.0][$1.1].upperBound }
      guard (least...most).contains(total) else { return false }
    }
    for row in ranges.indices {
      for column in ranges[row].indices where ranges[row][column].count > 1 {
        let known = truth[row][column]
        let tries = ranges[row][column].sorted { abs($0 - known) < abs($1 - known) }
        return tries.contains { count in
          var trial = ranges
          trial[row][column] = count...count
          return isPossible(trial)
        }
      }
    }
    return true
  }
}
