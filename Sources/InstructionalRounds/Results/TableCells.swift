/// What the cells of a table say, and which of them may be told.
public struct TableCells: Hashable, Sendable {
  /// What the table says besides its cells.
  public let head: TableHead
  /// What each cell says; others were never read.
  public private(set) var readings: [CellPlace: CellReading]

  /// Cells of a table.
  package init(_ head: TableHead, _ readings: [CellPlace: CellReading] = [:]) {
    self.head = head
    self.readings = readings
  }

  /// What a cell says; `nil` where nobody recorded anything about it.
  public subscript(place: CellPlace) -> CellReading? {
    get { readings[place] }
    set { readings[place] = newValue }
  }
}

extension TableCells {
  /// The cells that are never told, whoever asks: groups of fewer students than the smallest, counts of
  /// fewer students in larger groups, and what would give either away.
  public var hidden: Set<CellPlace> { sums.hidden }

  /// The hidden cells of which it may be told that they are fewer than the smallest group: nothing else in
  /// the table narrows that down.
  public var toldAsFew: Set<CellPlace> {
    let sums = sums
    let vague = sums.withoutRange(among: sums.hidden)
    return sums.small.filter { place in
      guard let cell = self[place], head.unit == .count else { return false }
      return !vague.contains(place) && !head.isTotal(place) && cell.status != .suppressed
        && !isGroupSmall(cell)
    }
  }

  /// The fewest students that are told of, in parts of a whole.
  var smallest: Int64 { Int64(head.smallestGroup) * ExactNumber.unit }

  private func isGroupSmall(_ cell: CellReading) -> Bool {
    cell.of.map { $0.scaled < smallest } ?? false
  }

  private func isSmall(_ cell: CellReading) -> Bool {
    if cell.status == .suppressed || isGroupSmall(cell) { return true }
    guard head.unit == .count else { return false }
    if let value = cell.value { return value.scaled > 0 && value.scaled < smallest }
    return cell.high.map { $0.scaled < smallest } ?? false
  }

  /// What readers can add up: declared totals, and in a table of counts the students of one group.
  private var sums: CellSums {
    var sums = CellSums(values: [:], small: [], sums: [])
    for (place, cell) in readings {
      sums.values[place] = cell.value?.scaled
      if isSmall(cell) { sums.small.insert(place) }
    }
    guard !sums.small.isEmpty, !head.rowLabels.isEmpty, !head.columnLabels.isEmpty else {
      return sums
    }
    let (rows, columns) = (1...head.rowLabels.count, 1...head.columnLabels.count)
    let addedRows = rows.filter { !head.totalRows.contains($0) }
    let addedColumns = columns.filter { !head.totalColumns.contains($0) }
    for column in columns {
      let parts = addedRows.map { CellPlace(row: $0, column: column) }
      let totals = head.totalRows.map { CellPlace(row: $0, column: column) }
      sums.sums += self.sums(of: parts, totals)
    }
    for row in rows {
      let parts = addedColumns.map { CellPlace(row: row, column: $0) }
      let totals = head.totalColumns.map { CellPlace(row: row, column: $0) }
      sums.sums += self.sums(of: parts, totals)
    }
    return sums
  }

  private func sums(of parts: [CellPlace], _ totals: [CellPlace]) -> [CellSums.Sum] {
    let size = groupSize(of: parts).map { [CellSums.Total.size($0)] } ?? []
    let known = totals.filter(head.holds).map { CellSums.Total.cell($0) } + size
    return known.map { CellSums.Sum(total: $0, parts: parts) }
  }

  private func isTold(_ place: CellPlace) -> Bool {
    guard let cell = self[place] else { return false }
    return cell.value != nil || cell.low != nil || cell.status == .suppressed
  }

  /// How many students the cells of a row or a column are about, where they are counts of one group and
  /// can be all of it; `nil` where they cannot.
  ///
  /// A cell that nobody has read, or can read, leaves the sum open.
  private func groupSize(of parts: [CellPlace]) -> Int64? {
    guard head.unit == .count, parts.count > 1, parts.allSatisfy(isTold) else { return nil }
    let sizes = Set(parts.compactMap { self[$0]?.of?.scaled })
    guard sizes.count == 1, let size = sizes.first else { return nil }
    let values = parts.compactMap { self[$0]?.value?.scaled }
    let left = size - values.reduce(0, +)
    switch parts.count - values.count {
    case 0: return left == 0 ? size : nil
    case 1: return left > 0 && left < smallest ? size : nil
    default: return left >= 0 ? size : nil
    }
  }
}

extension ResultsTable {
  /// What its cells say now.
  public var cells: TableCells {
    var cells = TableCells(head)
    for (place, readings) in readings { cells[place] = readings.last }
    return cells
  }
}
