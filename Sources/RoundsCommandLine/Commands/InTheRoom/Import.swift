import CommandLineParsing
import Importing
import InstructionalRounds

extension RoundsProgram {
  /// Takes notes in that were written elsewhere.
  static let importNotes = Command<Session>(
    "import",
    "Import notes, a transcript or a table of results.",
    discussion: """
      A line without a time has that of the line before. Headings such as "Visit 2" or a code switch visit or \
      author; a * before a note selects it. CSV with a header, WebVTT, SRT and plain transcripts are \
      read, too. Speakers' names are not kept, and the program does not guess who teaches: use \
      --teacher. Importing the same file twice adds nothing. With --table, a CSV file of results is read: a \
      line for each row, or a line for each cell; nothing about single students or teachers comes in.
      """,
    examples: [
      Example("rounds import paper.txt --visit 2", "Import your own notes of visit 2."),
      Example("rounds import bd.txt --visit 1 --for BD --dry-run", "See what would be imported."),
      Example("rounds import talk.vtt --visit 1 --teacher 'Speaker 1'", "Say who teaches."),
      Example(
        "rounds import form.csv --visit 1 --column text='What happened?'",
        "Say which column holds the notes."
      ),
      Example(
        "rounds import paper.txt --visit 2 --number-names",
        "Replace the names in it with S1, S2, ..."
      ),
      Example("pbpaste | rounds import - --visit 3", "Import what was copied."),
      Example(
        "rounds import scores.csv --visit 1 --table 'Zone scores' --rows schools --unit score",
        "Import a table of results."
      ),
    ],
    importedFile,
    Option<VisitNumber>(
      "--visit",
      help: "The visit, unless the file names visits.",
      completion: .dynamic(.visits)
    ),
    author,
    teaching,
    columnChoice,
    dayOfFile,
    Flag("--number-names", help: "Put S1, S2, ... in place of names."),
    Flag("--dry-run", help: "Show what would be imported, and record nothing."),
    Option<Words>(
      "--table",
      placeholder: "title",
      help: "It is a table of results; what it is called."
    ),
    rowKind,
    resultUnit,
    columnsInTime,
    totalRows,
    totalColumns,
    outcomeOfTable,
    comparison,
    format
  ) {
    session,
    path,
    number,
    author,
    teachers,
    columns,
    day,
    numbersNames,
    isDry,
    title,
    rows,
    unit,
    inTime,
    totalRows,
    totalColumns,
    outcome,
    comparison,
    format in
    if let title {
      var choice = try session.tableChoice(title, rows, unit)
      (choice.inTime, choice.totalRows, choice.totalColumns) = (inTime, totalRows, totalColumns)
      (choice.outcome, choice.comparedWith) = (outcome, comparison)
      let file = try session.answer(path, to: "Which file?", for: importedFile) {
        try session.source($0)
      }
      return try session.importTable(choice, from: file, columns, into: number, isDry: isDry)
    }
    let recorder = try session.recorder(for: author)
    try recorder.round.checkStage(takes: NoteTaken.kind)
    let visit = try number.map { try recorder.round.visit($0, for: recorder.author) }
    let source = try session.answer(path, to: "Which file?", for: importedFile) {
      try session.source($0)
    }
    var context = recorder.importContext(visit)
    for choice in columns {
      guard let column = choice.column else {
        throw UsageError.unreadable(
          choice.argument,
          for: columnChoice.usage,
          reason: "Only a table of results has such a column: --table TITLE."
        )
      }
      context.columns[column] = choice.heading
    }
    let reading = ImportReading(recorder: recorder, bytes: source.bytes, ending: source.ending)
    let imported = try reading.read(in: context, teachers: teachers, on: day, of: visit)
    let names = try ImportedNames(in: imported, of: recorder.round)
      .offered(by: session, beforehand: numbersNames, isDry: isDry)
    let intake = try Intake(imported, by: recorder, into: visit, naming: names)
    let result = isDry ? nil : try intake.record()
    if format == .json {
      session.print(text: intake.json(isDry: isDry))
    } else {
      intake.tell(result, isDry: isDry)
    }
    if !imported.skipped.isEmpty || !intake.heldBack.isEmpty { throw FoundSomething() }
  }

  /// Who teaches, by the names that a transcript has.
  static let teaching = RepeatedOption<String>(
    "--teacher",
    placeholder: "name",
    help: "Who teaches, as a transcript names them."
  )

  /// The day of a file whose times have not come yet.
  static let dayOfFile = Option<Day>("--day", help: "The day, if it is not the day of the visit.")

  private static let columnChoice = RepeatedOption<ColumnChoice>(
    "--column",
    placeholder: "what=heading",
    help: "Which column holds what: text, time, speaker, element."
  )

  private static let importedFile = OptionalArgument<String>(
    "file",
    help: "The file; - reads standard input.",
    completion: .files
  )
}

extension Session {
  /// The bytes of a file, or of the input, and what its name ends with.
  fileprivate func source(_ path: String) throws -> (bytes: [UInt8], ending: String?) {
    if path == "-" { return (world.terminal.readAll(), nil) }
    guard let bytes = world.files.bytes(world.path(path)) else { throw NotThere.file(path) }
    let name = path.split(separator: "/").last ?? ""
    return (bytes, name.contains(".") ? name.split(separator: ".").last.map(String.init) : nil)
  }
}

extension Session {
  /// Reads a table of results, and records it unless that is only tried.
  fileprivate func importTable(
    _ choice: TableChoice,
    from file: (bytes: [UInt8], ending: String?),
    _ columns: [ColumnChoice],
    into number: VisitNumber?,
    isDry: Bool
  ) throws {
    let recorder = try recorder()
    try recorder.round.checkStage(takes: TableMade.kind)
    var named: [ScoreColumn: String] = [:]
    for column in columns {
      if let scores = column.scores { named[scores] = column.heading }
    }
    let sheet = try ScoreSheet(file.bytes, extension: file.ending, rows: choice.rows, named: named)
    let headings = sheet.headings.map { (heading: $0, cells: [String]()) }
    let intake = try TableIntake(
      choice,
      rows: sheet.rowLabels,
      columns: sheet.columnLabels,
      cells: sheet.cells,
      besides: headings + sheet.leftOut,
      by: recorder,
      into: visit(number, by: recorder)
    )
    if !sheet.leftOut.isEmpty {
      say("! Left out: \(sheet.leftOut.map(\.heading).inWords("and")).")
    }
    guard !isDry else {
      print("\(choice.title): \(sheet.cells.count.of("cell")) would be imported.")
      return say("Nothing was recorded. To import, run the same line without --dry-run.")
    }
    let result = try intake.record()
    intake.tell(result)
    suggest("rounds tables \(result.label)")
  }
}

extension Recorder {
  /// What must be known of the round to make sense of a file.
  fileprivate func importContext(_ visit: Visit?) -> ImportContext {
    let visits = Dictionary(grouping: round.record.visits.values, by: \.number)
    var context = ImportContext(
      window: window(of: visit),
      visits: visits.compactMapValues { $0.first.map(window(of:)) },
      participants: Set(round.record.participants.keys),
      labels: ElementLabels(prefixes: round.settings.elementPrefixes),
      lenses: round.settings.lenses,
      now: session.world.now()
    )
    context.vocabulary = round.vocabulary
    return context
  }
}
