package import InstructionalRounds

/// A table of results as somebody's file has it: labels, and what is in each cell.
package struct ScoreSheet: Sendable {
  /// The headings of the file.
  package internal(set) var headings: [String] = []
  /// The labels of the rows, from top to bottom.
  package internal(set) var rowLabels: [String] = []
  /// The labels of the columns, from left to right.
  package internal(set) var columnLabels: [String] = []
  /// What is in the cells; others were not in the file.
  package internal(set) var cells: [CellPlace: ScoreCell] = [:]
  /// The columns that nothing was taken from: their headings, and what is under them.
  package internal(set) var leftOut: [(heading: String, cells: [String])] = []
}
