/// A table of results, looked at the way a classroom is: it is what was seen in its visit.
public struct ResultsTable: Hashable, Sendable {
  /// The entry that brought it.
  public let id: TableID
  /// The table's number among its writer's, counted from 1.
  public let number: Int
  /// The visit that it is what was seen of.
  public internal(set) var visit: VisitID
  /// What it says besides its cells.
  public let head: TableHead
  /// Every reading of a cell, the last one last; the last holds.
  public internal(set) var readings: [CellPlace: [CellReading]]
  /// That it was taken back.
  public internal(set) var withdrawal: Withdrawal?
  /// Whether it counts or is late.
  public internal(set) var standing: Standing

  /// Whether it is in force: counted, and not taken back.
  public var isInForce: Bool { standing == .counts && withdrawal == nil }
  /// What a cell says; `nil` where nobody recorded anything about it.
  public subscript(place: CellPlace) -> CellReading? { readings[place]?.last }
}

/// What somebody read in one cell.
public struct CellReading: Hashable, Sendable {
  /// The entry that recorded it, by which it is cited.
  public let entry: EntryID
  /// How it came to say this.
  public let status: CellStatus
  /// The value, where one stands.
  public let value: ExactNumber?
  /// The least that it can be, where it was read in part.
  public let low: ExactNumber?
  /// The most that it can be, where it was read in part.
  public let high: ExactNumber?
  /// How many students it is about.
  public let of: ExactNumber?
  /// What the print shows, where that is something else.
  public let printed: Words?
  /// The letter or the level that goes with the value.
  public let grade: Words?
  /// Whether its words were taken out of the record.
  public let isRedacted: Bool
  /// When it was recorded.
  public let at: Moment
}

extension CellReading {
  /// Between which two values it lies, in ten-thousandths; `nil` where it says no value.
  public var bounds: ClosedRange<Int64>? {
    if let value { return value.scaled...value.scaled }
    guard let low, let high, low.scaled <= high.scaled else { return nil }
    return low.scaled...high.scaled
  }
}

/// The identity of a table of results.
public typealias TableID = Identifier<ResultsTable>
