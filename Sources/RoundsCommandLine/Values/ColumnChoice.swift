import CommandLineParsing
import Importing

/// Which column of a file holds what, as it is typed: `text=What did you see?`.
struct ColumnChoice: Hashable, CommandLineValue {
  /// What the column holds, in a file with notes and in one with results.
  let column: TableColumn?
  let scores: ScoreColumn?
  let heading: String
  /// The choice as it was typed.
  let argument: String

  /// Reads what a column holds and its heading, with `=` between them.
  init(argument: String) throws(UnreadableValue) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    let word = parts.first == "code" ? "lens" : parts.first ?? ""
    (column, scores) = (TableColumn(rawValue: word), ScoreColumn(rawValue: word))
    guard parts.count == 2, column != nil || scores != nil else {
      throw UnreadableValue(
        "Write a column as text=HEADING, time=HEADING or element=HEADING; for a table of results as "
          + "row=HEADING, column=HEADING or value=HEADING."
      )
    }
    (heading, self.argument) = (parts[1], argument)
  }
}
