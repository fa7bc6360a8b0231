import CommandLineParsing
import Importing

/// Which column of a table holds what, as it is typed: `text=What did you see?`.
struct ColumnChoice: Hashable, CommandLineValue {
  /// What the column holds.
  let column: TableColumn
  let heading: String

  /// Reads what a column holds and its heading, with `=` between them.
  init(argument: String) throws(UnreadableValue) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    let word = parts.first == "code" ? "lens" : parts.first ?? ""
    guard parts.count == 2, let column = TableColumn(rawValue: word) else {
      throw UnreadableValue("Write a column as text=HEADING, time=HEADING or element=HEADING.")
    }
    (self.column, heading) = (column, parts[1])
  }

  /// The choice as it is typed.
  var argument: String { "\(column.rawValue)=\(heading)" }
}
