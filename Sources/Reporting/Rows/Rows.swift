/// Rows of cells under names, as spreadsheets and other programs read them.
///
/// As CSV they follow RFC 4180. A cell that a spreadsheet would run has an apostrophe before it, and
/// so has one that begins with an apostrophe: whoever takes one away reads what was written.
package struct Rows: Hashable, Sendable {
  /// The names of the columns.
  package var names: [String]
  /// The rows, each with a cell for every name.
  package var cells: [[Cell]]

  /// Puts rows under names.
  package init(_ names: [String], _ cells: [[Cell]]) {
    self.names = names
    self.cells = cells
  }

  package enum Cell: Hashable, Sendable {
    /// Words of somebody, which may look like anything.
    case words(String)
    /// A word or a time of our own.
    case plain(String)
    /// A whole number.
    case number(Int)
    /// What was measured.
    case measure(Double)
    /// Yes or no.
    case truth(Bool)
  }

  /// What parts cells.
  package enum Form: Hashable, Sendable {
    /// Commas, and quotation marks around all words of somebody, so that none is taken for a number.
    case commas
    /// Tabs, and quotation marks only where a cell holds one, a tab, or a line break.
    case tabs
  }
}

extension Rows {
  /// The rows as text, every line ended as RFC 4180 says.
  package func text(_ form: Form) -> String {
    let mark = form == .commas ? "," : "\t"
    let rows = [names.map(Cell.plain)] + cells
    return rows.map { $0.map { $0.text(form) }.joined(separator: mark) + "\r\n" }.joined()
  }
}

extension Rows.Cell {
  /// A cell with nothing in it.
  package static let empty = Rows.Cell.plain("")

  /// Words of somebody, or nothing.
  package static func words(_ text: (some CustomStringConvertible)?) -> Rows.Cell {
    text.map { .words($0.description) } ?? .empty
  }

  /// A word or a time of our own, or nothing.
  package static func plain(_ text: (some CustomStringConvertible)?) -> Rows.Cell {
    text.map { .plain($0.description) } ?? .empty
  }

  /// What was measured, or nothing.
  package static func measure(_ value: Double?) -> Rows.Cell {
    value.map { .measure($0) } ?? .empty
  }
}

extension Rows.Cell {
  /// The cell between its marks.
  fileprivate func text(_ form: Rows.Form) -> String {
    switch self {
    case .words(let text): text.defused.quoted(form, always: form == .commas)
    case .plain(let text): text.defused.quoted(form, always: false)
    case .number(let number): "\(number)"
    case .measure(let value): value.plain
    case .truth(let truth): truth ? "true" : "false"
    }
  }
}

extension String {
  /// The text, with an apostrophe before it where a spreadsheet would run it.
  ///
  /// Signs in front of it that cannot be seen do not keep a spreadsheet from it.
  fileprivate var defused: String {
    let first = unicodeScalars.first { !$0.properties.isWhitespace && !$0.isUnseen }
    let isPlain = unicodeScalars.first.map { !"\t\n\r'".unicodeScalars.contains($0) } ?? true
    guard let first, !isPlain || "=+-@＝＋－＠".unicodeScalars.contains(first) else { return self }
    return "'" + self
  }

  /// The text between quotation marks, where it has to be or always.
  fileprivate func quoted(_ form: Rows.Form, always: Bool) -> String {
    let mark: UInt8 = form == .commas ? UInt8(ascii: ",") : UInt8(ascii: "\t")
    let needed = utf8.contains { byte in
      byte == mark || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    guard always || needed else { return self }
    let doubled = utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }.joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}

extension Unicode.Scalar {
  /// Whether nothing of the scalar can be seen.
  fileprivate var isUnseen: Bool {
    switch properties.generalCategory {
    case .format, .control: true
    default: false
    }
  }
}
