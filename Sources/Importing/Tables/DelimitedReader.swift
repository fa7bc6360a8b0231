/// Reads the rows of a table as RFC 4180 has them, and goes on behind a row that is malformed.
///
/// It takes the time of the text: a row that is malformed is given up at the end of its first line,
/// and a line within a cell that is never closed has no mark that could open such a cell again.
struct DelimitedReader: Sequence, IteratorProtocol {
  /// The lines of the file.
  private let lines: [String]
  /// What parts cells.
  private let delimiter: Unicode.Scalar
  /// The line that comes next, counted from 0.
  private var place: Int

  /// A row, or why there is none.
  enum Row: Hashable, Sendable {
    /// The cells, with the physical lines that they stand on.
    case row([String], lines: ClosedRange<Int>)
    /// A line that could not be read.
    case malformed(line: Int, SkipReason)
  }

  /// Reads lines from one of them on, counted from 0.
  init(_ lines: [String], delimiter: Unicode.Scalar, from place: Int = 0) {
    (self.lines, self.delimiter, self.place) = (lines, delimiter, place)
  }

  /// The next row; `nil` behind the last.
  mutating func next() -> Row? {
    guard place < lines.count else { return nil }
    let first = place
    do throws(SkipReason) {
      let cells = try row()
      return .row(cells, lines: first + 1...place)
    } catch {
      place = first + 1
      return .malformed(line: first + 1, error)
    }
  }

  /// The cells of the row that begins here; what follows it comes next.
  private mutating func row() throws(SkipReason) -> [String] {
    var rest = Substring(lines[place]).unicodeScalars
    var cells: [String] = []
    place += 1
    while true {
      cells.append(rest.first == "\"" ? try quotedCell(&rest) : bareCell(&rest))
      guard let mark = rest.first else { return cells }
      guard mark == delimiter else { throw .textAfterQuotation }
      rest.removeFirst()
    }
  }

  /// Reads up to the next delimiter; a quotation mark within is part of the text.
  private func bareCell(_ rest: inout Substring.UnicodeScalarView) -> String {
    let cell = rest.prefix { $0 != delimiter }
    rest = rest[cell.endIndex...]
    return String(cell)
  }

  /// Reads a cell in quotation marks, on as many lines as it takes; two marks within stand for one.
  private mutating func quotedCell(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(SkipReason) -> String {
    var cell = String.UnicodeScalarView()
    rest.removeFirst()
    while true {
      let run = rest.prefix { $0 != "\"" }
      cell.append(contentsOf: run)
      rest = rest[run.endIndex...]
      if rest.isEmpty {
        guard place < lines.count else { throw .quotationNotClosed }
        cell.append("\n")
        rest = Substring(lines[place]).unicodeScalars
        place += 1
      } else {
        rest.removeFirst()
        guard rest.first == "\"" else { break }
        cell.append(rest.removeFirst())
      }
    }
    // Spaces between the closing mark and the delimiter are not in RFC 4180, but in many files.
    var after = rest
    while after.first == " ", delimiter != " " { after.removeFirst() }
    if after.isEmpty || after.first == delimiter { rest = after }
    return String(cell)
  }
}
