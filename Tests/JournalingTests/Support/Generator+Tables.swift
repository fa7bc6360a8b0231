import InstructionalRounds

extension Generator {
  mutating func tableMade() throws -> TableMade {
    var head = TableHead(
      title: try words(),
      rows: any(RowKind.self),
      unit: any(ResultUnit.self),
      smallestGroup: number(1...20)
    )
    head.rowLabels = try some { try $0.words() }
    head.columnLabels = try some { try $0.words() }
    head.columnsInTime = some { $0.number(1...9) }
    head.totalRows = some { $0.number(1...9) }
    head.totalColumns = some { $0.number(1...9) }
    head.source = try maybe { try $0.words() }
    head.outcome = try maybe { try $0.words() }
    head.standard = try maybe { try $0.words() }
    head.comparedWith = try maybe { try $0.words() }
    return TableMade(visit: try id(), number: number(1...9), head: head)
  }

  /// A reading of a cell; what its status has no room for is left out by the fact itself.
  mutating func resultRead() throws -> ResultRead {
    var content = ResultRead.Content()
    content.value = try words()
    content.low = try words()
    content.high = try words()
    content.of = try maybe { try $0.words() }
    content.printed = try maybe { try $0.words() }
    content.grade = try maybe { try $0.words() }
    return ResultRead(
      table: try id(),
      place: CellPlace(row: number(1...99), column: number(1...99)),
      status: any(CellStatus.self),
      content: content
    )
  }
}
