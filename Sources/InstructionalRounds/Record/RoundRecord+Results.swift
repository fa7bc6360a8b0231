extension RoundRecord {
  /// The table and the place of the cell that an entry recorded; `nil` where it recorded none.
  public func cell(_ entry: EntryID) -> (table: ResultsTable, place: CellPlace)? {
    for table in tables.values {
      for (place, readings) in table.readings where readings.contains(where: { $0.entry == entry })
      {
        return (table, place)
      }
    }
    return nil
  }
}
