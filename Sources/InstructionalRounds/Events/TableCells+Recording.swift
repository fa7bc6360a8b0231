extension TableCells {
  /// What of new readings may be recorded, and which cells that are in the record already have to go.
  ///
  /// A count that is too small is recorded as a range where nothing narrows that down; every other hidden
  /// cell as suppressed, without anything that was printed.
  ///
  /// - Parameters:
  ///   - read: what was read, with every value.
  ///   - moment: when.
  /// - Returns: the readings as they may be recorded, and the cells whose earlier readings are hidden now.
  public func recordable(
    _ read: [ResultRead],
    at moment: Moment
  ) -> (readings: [ResultRead], gone: [CellPlace]) {
    var after = self
    for fact in read {
      after[fact.place] = fact.reading(recordedBy: fact.table.entry, at: moment)
    }
    let (hidden, few) = (after.hidden, after.toldAsFew)
    let readings = read.map { fact in
      guard hidden.contains(fact.place) else { return fact }
      guard few.contains(fact.place) else {
        return ResultRead(table: fact.table, place: fact.place, status: .suppressed)
      }
      var content = ResultRead.Content()
      content.low = ExactNumber(scaled: ExactNumber.unit).words
      content.high = ExactNumber(scaled: smallest - ExactNumber.unit).words
      content.of = fact.content.of
      return ResultRead(table: fact.table, place: fact.place, status: .partly, content: content)
    }
    let gone = hidden.subtracting(few).filter { self[$0].map { $0.status != .suppressed } ?? false }
    return (readings, gone.sorted())
  }
}
