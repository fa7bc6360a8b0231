/// What a table of results says besides its cells.
public struct TableHead: Hashable, Sendable {
  /// What people call it.
  public var title: Words
  /// What its rows are.
  public var rows: RowKind
  /// What its numbers count in.
  public var unit: ResultUnit
  /// A group of fewer students than this is never told.
  public var smallestGroup: Int
  /// What the rows are called.
  public var rowLabels: [Words]
  /// What the columns are called.
  public var columnLabels: [Words]
  /// The columns that follow each other in time, the earliest first, by their numbers; none where the
  /// columns are no dates.
  public var columnsInTime: [Int]
  /// The rows that are the total of all others, by their numbers.
  public var totalRows: [Int]
  /// The columns that are the total of all others, by their numbers.
  public var totalColumns: [Int]
  /// Where it comes from.
  public var source: Words?
  /// What students were to learn.
  public var outcome: Words?
  /// The standard that this is part of, in place of a test item that may not be quoted.
  public var standard: Words?
  /// What the results are compared with.
  public var comparedWith: Words?

  /// A table of such rows, in such a unit.
  public init(title: Words, rows: RowKind, unit: ResultUnit, smallestGroup: Int = 10) {
    self.title = title
    self.rows = rows
    self.unit = unit
    self.smallestGroup = smallestGroup
    (rowLabels, columnLabels) = ([], [])
    (columnsInTime, totalRows, totalColumns) = ([], [], [])
  }
}

extension TableHead {
  /// Whether a cell of this place is in the table.
  package func holds(_ place: CellPlace) -> Bool {
    (1...max(1, rowLabels.count)).contains(place.row) && !rowLabels.isEmpty
      && (1...max(1, columnLabels.count)).contains(place.column) && !columnLabels.isEmpty
  }

  /// Every place, row by row.
  package var allPlaces: [CellPlace] {
    rowLabels.indices.flatMap { row in
      columnLabels.indices.map { CellPlace(row: row + 1, column: $0 + 1) }
    }
  }

  /// Whether a row or a column of this place is a declared total.
  package func isTotal(_ place: CellPlace) -> Bool {
    totalRows.contains(place.row) || totalColumns.contains(place.column)
  }

  /// Everything in it that a person wrote.
  package var words: [Words] {
    var words: [Words] = []
    _ = reworded {
      words.append($0)
      return $0
    }
    return words
  }

  func reworded(_ change: (Words) -> Words) -> TableHead {
    var copy = self
    copy.title = change(title)
    copy.rowLabels = rowLabels.map(change)
    copy.columnLabels = columnLabels.map(change)
    copy.source = source.map(change)
    copy.outcome = outcome.map(change)
    copy.standard = standard.map(change)
    copy.comparedWith = comparedWith.map(change)
    return copy
  }
}

/// What the rows of a table can be: never a student, and never a teacher.
public enum RowKind: String, CaseIterable, Hashable, Sendable {
  /// Schools; their labels are read neither for names nor for wording.
  case schools
  /// Grades.
  case grades
  /// Groups of students.
  case groups
  /// What was tested.
  case skills
  /// Single questions of a test.
  case items
  /// Steps of a response to difficulty.
  case steps
  /// Days, weeks or terms.
  case dates
}

/// What the numbers of a table count in; tables of unlike units are never compared.
public enum ResultUnit: String, CaseIterable, Hashable, Sendable {
  /// Of a hundred.
  case percent
  /// Students, or pieces of work.
  case count
  /// Points of a scale.
  case score
  /// Steps of a rubric.
  case level
}

/// How often a measure is taken.
public enum Cadence: String, CaseIterable, Hashable, Sendable {
  /// Every week.
  case weekly
  /// Every quarter of the school year.
  case quarterly
  /// Once a year, before the state test.
  case eachSpring = "each spring"
  /// Once a year.
  case yearly
}
