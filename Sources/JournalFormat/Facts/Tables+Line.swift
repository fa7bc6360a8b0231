import InstructionalRounds

extension TableMade: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.visit, visit)
    line.put(Head.number, number)
    line.put(Head.rows, head.rows)
    line.put(Head.unit, head.unit)
    line.put(Head.smallestGroup, head.smallestGroup)
    line.putAll(Head.columnsInTime, head.columnsInTime)
    line.putAll(Head.totalRows, head.totalRows)
    line.putAll(Head.totalColumns, head.totalColumns)
    line.tell(.title, head.title)
    line.tell(.rowLabels, head.rowLabels, count: Head.rowCount)
    line.tell(.columnLabels, head.columnLabels, count: Head.columnCount)
    line.tell(.source, head.source)
    line.tell(.outcome, head.outcome)
    line.tell(.standard, head.standard)
    line.tell(.comparedWith, head.comparedWith)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    var head = TableHead(
      title: try line.words(.title),
      rows: try line.take(Head.rows),
      unit: try line.take(Head.unit),
      smallestGroup: try line.take(Head.smallestGroup)
    )
    head.rowLabels = try line.wordsIfTold(.rowLabels, count: Head.rowCount) ?? []
    head.columnLabels = try line.wordsIfTold(.columnLabels, count: Head.columnCount) ?? []
    head.columnsInTime = try line.all(Head.columnsInTime)
    head.totalRows = try line.all(Head.totalRows)
    head.totalColumns = try line.all(Head.totalColumns)
    head.source = try line.wordsIfTold(.source)
    head.outcome = try line.wordsIfTold(.outcome)
    head.standard = try line.wordsIfTold(.standard)
    head.comparedWith = try line.wordsIfTold(.comparedWith)
    self.init(visit: try line.take(Head.visit), number: try line.take(Head.number), head: head)
  }
}

extension ResultRead: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.table, table)
    line.put(Head.row, place.row)
    line.put(Head.column, place.column)
    line.put(Head.status, status)
    line.tell(.result, content.value)
    line.tell(.low, content.low)
    line.tell(.high, content.high)
    line.tell(.ofHowMany, content.of)
    line.tell(.printed, content.printed)
    line.tell(.grade, content.grade)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    var content = Content()
    content.value = try line.wordsIfTold(.result)
    content.low = try line.wordsIfTold(.low)
    content.high = try line.wordsIfTold(.high)
    content.of = try line.wordsIfTold(.ofHowMany)
    content.printed = try line.wordsIfTold(.printed)
    content.grade = try line.wordsIfTold(.grade)
    self.init(
      table: try line.take(Head.table),
      place: CellPlace(row: try line.take(Head.row), column: try line.take(Head.column)),
      status: try line.take(Head.status),
      content: content
    )
  }
}
