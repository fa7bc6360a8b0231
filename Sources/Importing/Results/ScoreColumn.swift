/// What a column of a file with results can hold.
package enum ScoreColumn: String, CaseIterable, Hashable, Sendable {
  /// The label of the row, and of the column where every cell has a line of its own.
  case row, column
  /// The number, or the least and the most that it can be.
  case value, low, high
  /// How many students it is about.
  case of
  /// How it came to say this, and what is printed.
  case status, printed
  /// The letter or the level that goes with it.
  case grade
}

extension ScoreColumn {
  /// What a heading means; `nil` for one that is a label itself, as in a wide table.
  init?(heading: String) {
    let key = heading.headingKey
    guard let column = ScoreColumn.names.first(where: { $0.value.contains(key) })?.key else {
      return nil
    }
    self = column
  }

  private static let names: [ScoreColumn: Set<String>] = [
    .row: [
      "school", "schools", "site", "campus", "group", "subgroup", "student group", "skill",
      "standard", "item", "question", "step", "row", "label",
    ],
    .column: [
      "report", "year", "school year", "term", "quarter", "week", "date", "test", "assessment",
      "when", "column", "window", "administration", "season",
    ],
    .value: [
      "score", "value", "percent", "result", "count", "percentage", "rate", "sps",
      "percent proficient", "proficient",
    ],
    .low: ["low", "least", "min", "minimum"],
    .high: ["high", "most", "max", "maximum"],
    .of: [
      "n", "of", "tested", "students", "students tested", "number tested", "n tested", "enrolled",
      "enrollment", "number of students", "n count", "count of students",
    ],
    .status: ["status"],
    .printed: ["print", "printed", "as printed"],
    .grade: ["letter", "letter grade", "mark"],
  ]
}
