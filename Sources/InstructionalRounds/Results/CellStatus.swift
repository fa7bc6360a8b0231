/// How a cell of a table came to say what it says, or why it says nothing.
public enum CellStatus: String, CaseIterable, Hashable, Sendable {
  /// As printed.
  case read
  /// A slip of the print or the scan was mended; what was printed is kept beside it.
  case repaired
  /// Legible, but something speaks against it.
  case doubtful
  /// Only between which two values it lies is known.
  case partly
  /// It was printed and cannot be read.
  case unreadable
  /// Nobody reported it, which is never zero.
  case notReported = "not-reported"
  /// Too few students stand behind it; its value is not in the record.
  case suppressed
  /// There is nothing to report.
  case notApplicable = "not-applicable"
}

extension CellStatus {
  /// Whether a value stands with it.
  public var holdsValue: Bool { self == .read || self == .repaired || self == .doubtful }
  /// Whether anything printed is behind it that may be kept: never for what is suppressed.
  var keepsPrint: Bool { self != .suppressed }
}

/// Where a cell is in its table: row and column, each counted from 1.
public struct CellPlace: Hashable, Sendable {
  /// The row.
  public let row: Int
  /// The column.
  public let column: Int

  /// A place in a table.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

extension CellPlace: Comparable {
  /// Row by row, from left to right.
  public static func < (first: CellPlace, second: CellPlace) -> Bool {
    (first.row, first.column) < (second.row, second.column)
  }
}
