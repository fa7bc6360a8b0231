import InstructionalRounds

/// The first line of a table: which column holds what, and what parts the cells.
struct TableHeader: Hashable, Sendable {
  /// What parts the cells of this table.
  let delimiter: Unicode.Scalar
  /// What each column holds; `nil` where its name says nothing.
  let columns: [TableColumn?]
  /// The names of the columns of which nothing is read.
  let ignored: [String]

  /// What parts cells, the most usual first.
  private static let delimiters: [Unicode.Scalar] = [",", ";", "\t", "|"]

  /// Reads a first line with the delimiter under which most columns are known.
  ///
  /// A line with a single known name is no header: a note may well be one word.
  init?(_ line: String, minimum: Int = 2) {
    var best: TableHeader?
    for delimiter in Self.delimiters {
      var rows = DelimitedReader([line], delimiter: delimiter)
      guard case .row(let cells, _)? = rows.next() else { continue }
      let header = TableHeader(delimiter: delimiter, names: cells)
      if header.known > best?.known ?? 0 { best = header }
    }
    guard let best, best.known >= minimum else { return nil }
    self = best
  }

  /// Finds out what the named columns hold.
  private init(delimiter: Unicode.Scalar, names: [String]) {
    self.delimiter = delimiter
    var columns: [TableColumn?] = []
    for name in names {
      let column = TableColumn(header: name)
      // Of two columns with one meaning the first counts.
      columns.append(column.flatMap { columns.contains($0) ? nil : $0 })
    }
    self.columns = columns
    ignored = zip(names, columns).filter { $1 == nil }.map { $0.0.cut }.filter { !$0.isEmpty }
  }

  /// How many columns are understood.
  private var known: Int { columns.count { $0 != nil } }

  /// Whether there is such a column.
  func has(_ column: TableColumn) -> Bool { columns.contains(column) }

  /// What kind of table it heads; `nil` for one that no note could come from.
  var format: ImportFormat? {
    if has(.text) { return has(.speaker) ? .transcriptTable : .table }
    return has(.lens) && has(.time) ? .timeline : nil
  }
}
