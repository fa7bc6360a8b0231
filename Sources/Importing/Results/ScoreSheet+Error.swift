/// Why a table of results could not be read; nothing of it is taken then.
package enum ScoreSheetError: Error, Hashable, Sendable {
  /// There is no line with headings and no row beneath it.
  case noRows
  /// No column has a number in it.
  case noNumbers
  /// A column that was named is not there.
  case noSuchColumn(String, headings: [String])
  /// A row has more or fewer cells than there are headings.
  case raggedRow(line: Int, cells: Int, headings: Int)
  /// A line cannot be taken apart.
  case malformed(line: Int)
  /// A cell says neither a number nor why there is none.
  case notANumber(line: Int, heading: String, text: String)
  /// A word for how a cell came to say something is not known.
  case noSuchStatus(line: Int, text: String)
  /// A cell has a value with a status that has none, or none with one that has.
  case statusWithoutFit(line: Int, status: String)
  /// Two lines are about the same cell.
  case sameCell(line: Int, other: Int)
  /// There are more cells than anybody looks at.
  case tooLarge(cells: Int, limit: Int)
}

extension ScoreSheetError {
  /// What is wrong, in one line.
  package var summary: String {
    switch self {
    case .noRows: "the file has no row under its headings"
    case .noNumbers: "no column of the file has numbers in it"
    case .noSuchColumn(let name, _): "no column is called \(name)"
    case .raggedRow(let line, let cells, let headings):
      "line \(line) has \(cells) cells under \(headings) headings"
    case .malformed(let line): "line \(line) has a quotation mark that is never closed"
    case .notANumber(let line, let heading, let text):
      "line \(line), column \(heading): “\(text)” is not a number"
    case .noSuchStatus(let line, let text): "line \(line): “\(text)” is no status of a cell"
    case .statusWithoutFit(let line, let status):
      "line \(line): the status \(status) does not go with what the cell says"
    case .sameCell(let line, let other): "lines \(other) and \(line) are about the same cell"
    case .tooLarge(let cells, let limit): "the table has \(cells) cells; the limit is \(limit)"
    }
  }

  /// What to do about it.
  package var remedy: String {
    switch self {
    case .noRows: "Start the file with a line of headings, and put each row on a line of its own."
    case .noNumbers:
      "Say which column holds what: --column row=HEADING --column value=HEADING."
    case .noSuchColumn(_, let headings):
      "The columns are: \(headings.joined(separator: ", "))."
    case .raggedRow: "Check the separators in that line."
    case .malformed: "Close the quotation mark, or leave it out."
    case .notANumber:
      "Leave a missing score empty, or write unreadable, suppressed or n/a. To repair a slip, write the "
        + "number and what is printed in brackets: 53.2 [s3.2]."
    case .noSuchStatus:
      "Use read, repaired, doubtful, partly, unreadable, not-reported, suppressed or not-applicable."
    case .statusWithoutFit:
      "read, repaired and doubtful need a value, partly needs low and high, and the others have neither."
    case .sameCell: "Keep the line that holds."
    case .tooLarge: "Import the part that the group will look at."
    }
  }
}
