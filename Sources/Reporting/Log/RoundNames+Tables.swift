import InstructionalRounds

extension RoundNames {
  /// That a table was laid out, with its size.
  func tabled(_ fact: TableMade, _ entry: Entry) -> String {
    let (rows, columns) = (fact.head.rowLabels.count, fact.head.columnLabels.count)
    return "laid out a table in \(name(fact.visit)): \(quoted(fact.head.title)), "
      + "\(counted(rows, "row")) and \(counted(columns, "column"))\(mark(entry))"
  }

  /// What a cell was read as; a reading without a value says why.
  func said(_ fact: ResultRead) -> String {
    let content = fact.content
    let value =
      content.value?.description
      ?? content.low.flatMap { low in content.high.map { "\(low) to \($0)" } }
    let pieces = [
      content.grade?.description, value, content.of.map { "of \($0)" },
      fact.status == .read ? nil : fact.status.phrase,
      content.printed.map { "printed \(quoted($0))" },
    ]
    return pieces.compactMap(\.self).joined(separator: ", ")
  }
}
