/// What a table is asked; never an error, and nothing is mended because of it.
public enum TableQuestion: Hashable, Sendable {
  /// Of how many students? No cell says.
  case ofHowMany
  /// Compared with what? A table alone is data, and no information.
  case comparedWithWhat
  /// Two rows are equal in every cell: is it one result told twice?
  case oneResultTwice(Int, Int)
}

extension TableCells {
  /// What is asked about the table, as it stands.
  public var questions: [TableQuestion] {
    var questions: [TableQuestion] = []
    if head.unit != .score, !readings.values.contains(where: { $0.of != nil }) {
      questions.append(.ofHowMany)
    }
    if head.comparedWith == nil, head.columnsInTime.count < 2 {
      questions.append(.comparedWithWhat)
    }
    guard head.columnLabels.count > 1 else { return questions }
    let hidden = self.hidden
    var firstRows: [[Told]: Int] = [:]
    for row in head.rowLabels.indices.map({ $0 + 1 }) {
      guard let told = told(row, hidden) else { continue }
      if let first = firstRows[told] {
        questions.append(.oneResultTwice(first, row))
      } else {
        firstRows[told] = row
      }
    }
    return questions
  }

  /// What a cell tells.
  private struct Told: Hashable {
    let value: Int64
    let grade: Words?
  }

  /// What the cells of a row tell; `nil` where one of them tells nothing.
  private func told(_ row: Int, _ hidden: Set<CellPlace>) -> [Told]? {
    var told: [Told] = []
    for column in head.columnLabels.indices {
      let place = CellPlace(row: row, column: column + 1)
      guard !hidden.contains(place), let cell = self[place], let value = cell.value else {
        return nil
      }
      told.append(Told(value: value.scaled, grade: cell.grade))
    }
    return told
  }
}
