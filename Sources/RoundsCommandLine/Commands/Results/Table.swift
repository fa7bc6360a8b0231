import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Lays a table of results out by hand.
  static let table = Command<Session>(
    "table",
    "Lay out a table of results, to be read like a classroom.",
    discussion: """
      A table is what is seen in its visit, and its cells are evidence. Read the cells with rounds result, \
      or bring the whole table with rounds import FILE --table TITLE. No row or column is a student or a \
      teacher, and a group of fewer than 10 students is not recorded.
      """,
    examples: [
      Example(
        "rounds table 'Help in algebra' --visit 1 --rows steps --unit count --row told --row tutoring "
          + "--column 2026-10-02 --column 2026-10-23 --in-time 2026-10-02 --in-time 2026-10-23",
        "Lay out a table with two steps and two dates."
      )
    ],
    tableTitle,
    visitOfTable,
    rowKind,
    resultUnit,
    RepeatedOption<Words>("--row", placeholder: "label", help: "What a row is called; one each."),
    RepeatedOption<Words>(
      "--column",
      placeholder: "label",
      help: "What a column is called; one each."
    ),
    columnsInTime,
    totalRows,
    totalColumns,
    outcomeOfTable,
    Option<Words>("--standard", placeholder: "text", help: "The standard this is part of."),
    Option<Words>("--source", placeholder: "text", help: "Where it comes from."),
    comparison
  ) {
    session,
    title,
    number,
    rows,
    unit,
    rowLabels,
    columnLabels,
    inTime,
    totalRows,
    totalColumns,
    outcome,
    standard,
    source,
    comparison in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: TableMade.kind)
    var choice = try session.tableChoice(title, rows, unit)
    let visit = try session.visit(number, by: recorder)
    guard !rowLabels.isEmpty, !columnLabels.isEmpty else { throw Unclear.tableWithoutLabels }
    (choice.inTime, choice.totalRows, choice.totalColumns) = (inTime, totalRows, totalColumns)
    (choice.outcome, choice.comparedWith) = (outcome, comparison)
    (choice.standard, choice.source) = (standard, source)
    let intake = try TableIntake(
      choice,
      rows: rowLabels.map(\.description),
      columns: columnLabels.map(\.description),
      by: recorder,
      into: visit
    )
    let result = try intake.record()
    intake.tell(result)
    session.suggest(
      TypedLine("rounds result \(result.label):ROW/COLUMN VALUE", "for each cell")
    )
  }

  /// Shows the tables of results.
  static let tables = Command<Session>(
    "tables",
    "Show the tables of results to the group.",
    discussion: """
      Rows are never ranked and no mean is taken. What is not reported is not zero. \
      Cells with too few students, and those that would give them away, are left out.
      """,
    examples: [Example("rounds tables", "Show all tables of the round.")],
    OptionalArgument<TypedLabel>("table", help: "One of them.", completion: .dynamic(.labels)),
    pageFormat
  ) { session, label, format in
    let round = try session.currentRound()
    let chosen = try label.map { try round.table($0).id }
    let record = session.withoutNames(round)
    let tables = record.standingTables.filter { chosen == nil || $0.id == chosen }.map {
      TableTelling($0, of: record, label: round.labels[$0.id])
    }
    try session.show(Document(tables), as: format) { tables.json() }
    if tables.isEmpty {
      session.suggest("rounds table", inScripts: "TITLE --row LABEL --column LABEL")
    }
    if format != .text { session.sayForWhom(.group) }
  }

  fileprivate static let tableTitle = OptionalArgument<Words>("title", help: "What it is called.")
  private static let visitOfTable = Option<VisitNumber>(
    "--visit",
    help: "The visit that it is read in.",
    completion: .dynamic(.visits)
  )
  /// What the rows are.
  static let rowKind = Option<RowKind>("--rows", placeholder: "what", help: "What its rows are.")
  /// What the numbers are.
  static let resultUnit = Option<ResultUnit>("--unit", help: "What its numbers are.")
  /// The columns that follow in time.
  static let columnsInTime = RepeatedOption<Words>(
    "--in-time",
    placeholder: "column",
    help: "A column that follows in time; one each, the earliest first."
  )
  /// The rows that others add up to.
  static let totalRows = RepeatedOption<Words>(
    "--total-row",
    placeholder: "row",
    help: "A row that is the total of the others."
  )
  /// The columns that others add up to.
  static let totalColumns = RepeatedOption<Words>(
    "--total-column",
    placeholder: "column",
    help: "A column that is the total of the others."
  )
  /// What was to be learned.
  static let outcomeOfTable = Option<Words>(
    "--outcome",
    placeholder: "text",
    help: "What students were to learn."
  )
  /// What the results are compared with.
  static let comparison = Option<Words>(
    "--compared-with",
    placeholder: "text",
    help: "What the results are compared with."
  )
}

extension Session {
  /// What a table is about, asked for where the line does not say it.
  func tableChoice(
    _ title: Words?,
    _ rows: RowKind?,
    _ unit: ResultUnit?
  ) throws -> TableChoice {
    let title = try answer(title, to: "What is the table called?", for: RoundsProgram.tableTitle)
    let kinds: Question = "What are its rows: \(RowKind.choices.inWords("or"))?"
    let rows = try answer(rows, to: kinds, for: RoundsProgram.rowKind)
    let units: Question = "What are its numbers: \(ResultUnit.choices.inWords("or"))?"
    let unit = try answer(unit, to: units, for: RoundsProgram.resultUnit)
    return TableChoice(title: title, rows: rows, unit: unit)
  }
}

extension CurrentRound {
  /// The table of a label.
  func table(_ label: TypedLabel) throws -> ResultsTable {
    let thing = try thing(label)
    guard case .table(let table) = thing else {
      throw Unclear.otherKind(label.text, is: thing.kind, wanted: [.table])
    }
    return table
  }
}

extension RoundRecord {
  /// The tables that count and were not taken back, in their order.
  var standingTables: [ResultsTable] {
    tables.values.filter(\.isInForce).sorted { ($0.number, $0.id) < ($1.number, $1.id) }
  }
}
