/// Recorded when a cell of a table is read; read again, the later reading holds.
///
/// Its values are words, as they have to be taken out of the record when they describe somebody.
public struct ResultRead: DescriptionFact {
  /// Which table.
  public let table: TableID
  /// Which cell.
  public let place: CellPlace
  /// How it came to say this.
  public let status: CellStatus
  /// What it says, by its status.
  public private(set) var content: Content

  /// What a cell can say; whatever its status has no room for is left out.
  public struct Content: Hashable, Sendable {
    /// The value, in digits.
    public var value: Words?
    /// The least that it can be, in digits.
    public var low: Words?
    /// The most that it can be, in digits.
    public var high: Words?
    /// How many students it is about, in digits.
    public var of: Words?
    /// What the print shows, where that is something else.
    public var printed: Words?
    /// The letter or the level that goes with the value.
    public var grade: Words?

    /// Nothing yet.
    public init() {}
  }

  /// A cell is read; a suppressed one keeps nothing but that it is.
  public init(table: TableID, place: CellPlace, status: CellStatus, content: Content = Content()) {
    self.table = table
    self.place = place
    self.status = status
    self.content = status.keepsPrint ? content : Content()
    if !status.holdsValue { self.content.value = nil }
    if status != .partly { (self.content.low, self.content.high) = (nil, nil) }
  }
}

extension ResultRead: FoldedFact {
  package static var name: String { "result" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .resultRead(self) }
  package var speaksOf: [EntryID] { [table.entry] }

  /// The same reading in another table.
  package func reading(of table: TableID) -> ResultRead {
    ResultRead(table: table, place: place, status: status, content: content)
  }

  package func reworded(_ change: (Words) -> Words) -> ResultRead {
    var copy = self
    copy.content.value = content.value.map(change)
    copy.content.low = content.low.map(change)
    copy.content.high = content.high.map(change)
    copy.content.of = content.of.map(change)
    copy.content.printed = content.printed.map(change)
    copy.content.grade = content.grade.map(change)
    return copy
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    guard record.tables[table]?.head.holds(place) == true else { return false }
    let reading = reading(recordedBy: entry.id, at: entry.happened)
    return record.change(table) { $0.readings[place, default: []].append(reading) }
  }

  /// What the cell says from now on.
  func reading(recordedBy entry: EntryID, at moment: Moment) -> CellReading {
    CellReading(
      entry: entry,
      status: status,
      value: content.value.flatMap(ExactNumber.init),
      low: content.low.flatMap(ExactNumber.init),
      high: content.high.flatMap(ExactNumber.init),
      of: content.of.flatMap(ExactNumber.init),
      printed: content.printed,
      grade: content.grade,
      isRedacted: content.value?.isRedacted ?? content.low?.isRedacted ?? false,
      at: moment
    )
  }
}

extension ExactNumber {
  /// Reads the digits of words that are in the record.
  init?(_ words: Words) {
    guard let text = words.text else { return nil }
    self.init(text)
  }
}
