/// Recorded when a table of results is laid out, before its cells are filled in.
public struct TableMade: DescriptionFact {
  /// A table.
  public typealias Subject = ResultsTable
  /// The visit that the table is what was seen of.
  public var visit: VisitID
  /// The table's number among its writer's, counted from 1.
  public var number: Int
  /// What it says besides its cells.
  public var head: TableHead

  /// A table is laid out.
  public init(visit: VisitID, number: Int, head: TableHead) {
    self.visit = visit
    self.number = number
    self.head = head
  }
}

extension TableMade: FoldedFact {
  package static var name: String { "table" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .tableMade(self) }
  package var speaksOf: [EntryID] { [visit.entry] }

  package func reworded(_ change: (Words) -> Words) -> TableMade {
    TableMade(visit: visit, number: number, head: head.reworded(change))
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    guard let place = record.place(of: visit) else { return false }
    let id = TableID(entry.id)
    record.tables[id] = ResultsTable(
      id: id,
      number: number,
      visit: place,
      head: head,
      readings: [:],
      standing: standing
    )
    return true
  }
}
