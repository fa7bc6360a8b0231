/// Rows of cells as RFC 4180 has them, safe to open in a spreadsheet.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, which spreadsheets
/// show as text; a number that is negative is a number and stays one.
package struct CSV: Hashable, Sendable {
  /// The names of the columns.
  package let columns: [String]
  /// The rows.
  package private(set) var rows: [[String]] = []

  /// A table with columns and no rows yet.
  package init(_ columns: [String]) { self.columns = columns }

  /// Adds a row with a cell for every column; what is not known is an empty cell.
  package mutating func add(_ cells: [String?]) {
    precondition(cells.count == columns.count, "a cell for every column")
    rows.append(cells.map { $0 ?? "" })
  }

  /// The table, each row with its line ended as the standard says.
  package var text: String {
    ([columns] + rows).map { row in
      row.map(CSV.cell).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func cell(_ text: String) -> String {
    let safe = isFormula(text) ? "'" + text : text
    let needsQuotes = safe.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    guard needsQuotes || safe.first?.isWhitespace == true || safe.last?.isWhitespace == true else {
      return safe
    }
    return
      "\"\(safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return false
    }
    return Double(text) == nil
  }
}
