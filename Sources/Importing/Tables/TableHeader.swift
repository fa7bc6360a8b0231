import InstructionalRounds

/// The first line of a table: which column holds what, and what parts the cells.
struct TableHeader: Hashable, Sendable {
  /// What parts the cells of this table.
  let delimiter: Unicode.Scalar
  /// What each column holds; `nil` where its name says nothing.
  private(set) var columns: [TableColumn?]
  /// What each column is called.
  let names: [String]
  /// What the notes of a column are evidence of, where its heading says so.
  private(set) var elements: [Int: CoreElement] = [:]
  /// The columns that hold people's names and addresses.
  private(set) var people: Set<Int> = []
  /// The line that it stands on, and the one after it, counted from 0.
  private(set) var lines: Range<Int> = 0..<1

  /// What parts cells, the most usual first.
  private static let delimiters: [Unicode.Scalar] = [",", ";", "\t", "|"]

  /// Looks for the header within the first lines of a file, under the delimiter under which most
  /// columns are known.
  ///
  /// A line with a single known name is not a header: a note may well be one word. Below the first line
  /// a header needs a row of as many cells after it.
  static func found(
    in lines: [String],
    isTable: Bool,
    named: [TableColumn: String] = [:]
  ) -> TableHeader? {
    var (first, delimiters) = (0, delimiters)
    while first < lines.count, lines[first].cut.isEmpty { first += 1 }
    if first < lines.count, let own = lines[first].delimiterLine {
      (first, delimiters) = (first + 1, [own])
    }
    let last = min(lines.count, first + 30)
    var poor: TableHeader?
    for place in first..<max(first, last) where !lines[place].cut.isEmpty {
      let isFirst = place == first
      let headers = delimiters.compactMap {
        TableHeader(lines, at: place, delimiter: $0, isTable: isTable, named: named)
      }
      guard let best = headers.max(by: { $0.known < $1.known }), best.format != nil else {
        continue
      }
      let hasNamed =
        !named.isEmpty
        && named.values.allSatisfy { name in
          best.names.contains { $0.headingKey == name.headingKey }
        }
      guard isFirst || hasNamed || best.isFollowed(in: lines) else { continue }
      if hasNamed || best.known > 1 { return best }
      // A title may have one of the words; a header further down has more.
      if isFirst, isTable { poor = best }
    }
    return poor
  }

  /// The header that a table of tabs would have, whose rows begin on a line without it.
  init?(without headings: String, before line: Int) {
    self.init([headings], at: 0, delimiter: "\t", isTable: true, named: [:])
    lines = line..<line
  }

  /// Reads a line as a header under a delimiter, on as many lines as its cells take.
  private init?(
    _ lines: [String],
    at place: Int,
    delimiter: Unicode.Scalar,
    isTable: Bool,
    named: [TableColumn: String]
  ) {
    var rows = DelimitedReader(lines, delimiter: delimiter, from: place)
    guard case .row(let names, _)? = rows.next() else { return nil }
    (self.delimiter, self.names) = (delimiter, names)
    columns = names.map { _ in nil }
    self.lines = place..<rows.place
    for (column, name) in named {
      guard let index = names.firstIndex(where: { $0.headingKey == name.headingKey }) else {
        continue
      }
      columns[index] = column
    }
    for (index, name) in names.enumerated() where columns[index] == nil {
      // Of two columns with one meaning the first counts.
      columns[index] = TableColumn(header: name).flatMap { columns.contains($0) ? nil : $0 }
    }
    settle()
    if isTable || names.count > 2 && isFollowed(in: lines) { askForms() }
    if let text = columns.firstIndex(of: .text), elements[text] == nil,
      case .text(let element?)? = HeadingMeaning(names[text]), named[.text] != nil
    {
      elements[text] = element
    }
  }

  /// Gives up meanings that other columns rule out.
  private mutating func settle() {
    // Where behaviors are coded, a description is that of the whole observation.
    if has(.lens),
      columns.firstIndex(of: .text).map({ names[$0].headingKey == "description" }) == true
    {
      drop(.text)
    }
    if !has(.lens) { drop(.state) }
    if has(.lens), let subject = names.firstIndex(where: { $0.headingKey == "subject" }),
      !has(.element)
    {
      columns[subject] = .element
    }
  }

  /// Takes questions for columns of notes where none is called so, and finds the names of people.
  private mutating func askForms() {
    let hasText = has(.text)
    for index in columns.indices where columns[index] == nil {
      switch HeadingMeaning(names[index]) {
      case .people?: people.insert(index)
      case .visit? where !has(.visit): columns[index] = .visit
      case .text(let element)? where !hasText:
        columns[index] = .text
        elements[index] = element
      case .text?, .visit?, nil: continue
      }
    }
  }

  private mutating func drop(_ column: TableColumn) {
    for index in columns.indices where columns[index] == column { columns[index] = nil }
  }

  /// Whether the row after it has as many cells.
  private func isFollowed(in lines: [String]) -> Bool {
    let rest = lines.indices.first { $0 >= self.lines.upperBound && !lines[$0].cut.isEmpty }
    guard let rest, names.count > 1 else { return false }
    var rows = DelimitedReader(lines, delimiter: delimiter, from: rest)
    guard case .row(let cells, _)? = rows.next() else { return false }
    return cells.count > 1 && cells.count <= names.count + 1
  }

  /// How many columns are understood.
  private var known: Int { columns.count { $0 != nil } }

  /// Whether there is such a column.
  func has(_ column: TableColumn) -> Bool { columns.contains(column) }

  /// The places of the columns that hold notes.
  var textColumns: [Int] { columns.indices.filter { columns[$0] == .text } }

  /// The names of the columns of which nothing is read, except for those of people.
  var ignored: [String] {
    if isOwn { return [] }
    return columns.indices.filter { columns[$0] == nil && !people.contains($0) }
      .map { names[$0].brief }.filter { !$0.isEmpty }
  }

  /// The names of the columns that hold people's names and addresses.
  var namesOfPeople: [String] { people.sorted().map { names[$0].brief } }

  /// Whether the program itself wrote the table, whose words are those of the record.
  var isOwn: Bool { ["id", "late", "withdrawn", "redacted", "revised"].allSatisfy(names.contains) }

  /// What kind of table it heads; `nil` for one that no note could come from.
  var format: ImportFormat? {
    if has(.text) { return has(.speaker) ? .transcriptTable : .table }
    return has(.lens) && has(.time) ? .timeline : nil
  }
}

extension String {
  /// The delimiter that the line `sep=;` names, as Excel writes and reads it.
  var delimiterLine: Unicode.Scalar? {
    let text = cut.filter { $0 != "\"" }
    guard text.lowercased().hasPrefix("sep="), text.unicodeScalars.count < 6 else {
      return self.lowercased().hasPrefix("sep=\t") ? "\t" : nil
    }
    return text.unicodeScalars.count == 5
      ? text.unicodeScalars.last.flatMap { $0.isASCII ? $0 : nil } : nil
  }
}
