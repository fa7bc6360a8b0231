package import InstructionalRounds

/// A table of results as the group is shown it: nothing small is in it, nothing is ranked, and nothing is
/// computed but the direction of each row.
package struct TableTelling: Hashable, Sendable {
  /// What the table is called.
  package let label: String
  package let table: ResultsTable
  /// The visit that it is what was seen of.
  package let visit: VisitNumber?
  let cells: TableCells
  private let hidden: Set<CellPlace>
  private let few: Set<CellPlace>

  /// A table of a round.
  package init(_ table: ResultsTable, of record: RoundRecord, label: String) {
    (self.table, self.label) = (table, label)
    visit = record.visits[table.visit]?.number
    cells = table.cells
    (hidden, few) = (cells.hidden, cells.toldAsFew)
  }

  var head: TableHead { table.head }

  /// The rows in the order in which they are shown: schools alphabetically, all others as they are, and
  /// totals last.
  var rows: [Int] {
    let rows = head.rowLabels.indices.map { $0 + 1 }
    guard head.rows == .schools else { return rows }
    return rows.sorted { first, second in
      let isTotal = (head.totalRows.contains(first), head.totalRows.contains(second))
      guard isTotal.0 == isTotal.1 else { return isTotal.1 }
      return (head.rowLabels[first - 1].description, first)
        < (head.rowLabels[second - 1].description, second)
    }
  }

  /// What is told of a cell: a value, or why there is none.
  enum Told: Hashable {
    case value(CellReading)
    case band(ShareBand)
    case few(Int)
    case nothing(CellStatus, grade: Words?)
    case notRead
  }

  /// What is in a cell, in words.
  package func words(of place: CellPlace) -> String { told(place).words }

  /// How many cells say something, and why the others do not.
  package var statusesInWords: String {
    var counts: [String: Int] = [:]
    var values = 0
    for place in cells.readings.keys {
      switch told(place) {
      case .value(let cell) where cell.status != .read:
        values += 1
        counts[cell.status.phrase, default: 0] += 1
      case .value, .band: values += 1
      case .few: counts["too few to tell", default: 0] += 1
      case .nothing(let status, _): counts[status.phrase, default: 0] += 1
      case .notRead: break
      }
    }
    let parts = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return (["\(counted(values, "cell")) with a value"] + parts).joined(separator: ", ") + "."
  }

  func told(_ place: CellPlace) -> Told {
    guard let cell = cells[place] else { return .notRead }
    if few.contains(place) { return .few(head.smallestGroup) }
    if hidden.contains(place) { return .nothing(.suppressed, grade: nil) }
    guard cell.value != nil || cell.low != nil else {
      return .nothing(cell.status, grade: cell.grade)
    }
    if head.unit == .percent, let value = cell.value, let size = cell.of?.whole, size < 300 {
      return .band(ShareBand(of: value, in: size))
    }
    return .value(cell)
  }
}

extension TableTelling.Told {
  /// What is in the cell.
  var words: String {
    switch self {
    case .value(let cell):
      let number =
        cell.value?.description ?? cell.low.flatMap { low in cell.high.map { "\(low) to \($0)" } }
      let mark = cell.status == .doubtful ? "?" : nil
      return [cell.grade?.description, number].compactMap(\.self).joined(separator: " ")
        + (mark ?? "")
    case .band(let band): return band.words
    case .few(let smallest): return "fewer than \(smallest)"
    case .nothing(let status, let grade):
      return [grade?.description, status.phrase].compactMap(\.self).joined(separator: " ")
    case .notRead: return "–"
    }
  }
}

extension ShareBand {
  /// The band as it is in a cell.
  var words: String {
    switch self {
    case .below(let percent): "below \(percent)%"
    case .above(let percent): "above \(percent)%"
    case .between(let low, let high): "\(low) to \(high)%"
    }
  }
}

extension TableQuestion {
  /// The question, for whoever reads the table.
  package func words(in head: TableHead) -> String {
    switch self {
    case .ofHowMany: "Of how many students is this?"
    case .comparedWithWhat: "Compared with what?"
    case .oneResultTwice(let first, let second):
      "“\(head.rowLabels[first - 1])” and “\(head.rowLabels[second - 1])” are equal in every cell: is it "
        + "one result told twice?"
    }
  }
}
