import Importing
import InstructionalRounds
import Reporting

/// What somebody says of a table.
struct TableChoice {
  let title: Words
  let rows: RowKind
  let unit: ResultUnit
  var inTime: [Words] = []
  var totalRows: [Words] = []
  var totalColumns: [Words] = []
  var outcome: Words?
  var standard: Words?
  var source: Words?
  var comparedWith: Words?
}

/// A table on its way into the record: looked through for people first, and without what is too small.
struct TableIntake {
  private let recorder: Recorder
  private let visit: Visit
  private let head: TableHead
  private let cells: [CellPlace: ScoreCell]

  /// Checks the labels of a table and all that was in its file; whatever is about single people is refused.
  init(
    _ choice: TableChoice,
    rows: [String],
    columns: [String],
    cells: [CellPlace: ScoreCell] = [:],
    besides others: [(heading: String, cells: [String])] = [],
    by recorder: Recorder,
    into visit: Visit
  ) throws {
    let today = recorder.session.world.now().day
    let finder = PeopleFinder(recorder.round.vocabulary, rows: choice.rows, today: today)
    let found =
      TableIntake.refusal(ofLabels: rows, columns) ?? finder.refusal(ofRows: rows)
      ?? finder.refusal(ofColumns: columns)
      ?? others.lazy.compactMap { finder.refusal(of: $0.heading, cells: $0.cells) }.first
      ?? cells.sorted { $0.key < $1.key }.lazy.compactMap { place, cell in
        cell.isOfOneStudent ? TableRefusal.oneStudent(.row(place.row)) : nil
      }.first
    if let found { throw found }
    var head = TableHead(title: choice.title, rows: choice.rows, unit: choice.unit)
    do throws(WordsError) {
      head.rowLabels = try rows.map { label throws(WordsError) in try Words(label) }
      head.columnLabels = try columns.map { label throws(WordsError) in try Words(label) }
    } catch {
      throw Unclear.words(error)
    }
    head.columnsInTime = try choice.inTime.map { try head.number(ofColumn: $0) }
    head.totalRows = try choice.totalRows.map { try head.number(ofRow: $0) }
    head.totalColumns = try choice.totalColumns.map { try head.number(ofColumn: $0) }
    (head.outcome, head.standard) = (choice.outcome, choice.standard)
    (head.source, head.comparedWith) = (choice.source, choice.comparedWith)
    (self.recorder, self.visit, self.head, self.cells) = (recorder, visit, head, cells)
  }

  /// Refuses labels that are missing, or that two rows or columns share.
  private static func refusal(ofLabels rows: [String], _ columns: [String]) -> TableRefusal? {
    func check(_ labels: [String], _ place: (Int) -> TableRefusal.Place) -> TableRefusal? {
      var seen: [String: Int] = [:]
      for (index, label) in labels.enumerated() {
        let key = label.lowercased().trimmed
        if key.isEmpty { return .noLabel(place(index + 1)) }
        if let other = seen.updateValue(index + 1, forKey: key) {
          return .sameLabel(place(other), place(index + 1))
        }
      }
      return nil
    }
    return check(rows) { .row($0) } ?? check(columns) { .column("\($0)") }
  }
}

extension TableIntake {
  /// Records the table and its cells in one go, without what is too small to be recorded.
  func record() throws -> Recorder.Result {
    let now = recorder.session.world.now()
    let number = recorder.next(.table, of: recorder.author)
    let made = TableMade(visit: visit.id, number: number, head: head)
    let (laidOut, planner) = try recorder.expecting(made.event, at: now)
    let table = TableID(recorder.nextEntry())
    let read = try cells.sorted { $0.key < $1.key }.map { try $0.value.reading(table, $0.key) }
    let readings = TableCells(head).recordable(read, at: now).readings
    let recordings = try readings.map { try planner.recording($0.event, at: now) }
    return try recorder.record([laidOut] + recordings)
  }

  /// Says what came in, and asks about it.
  func tell(_ result: Recorder.Result) {
    let session = recorder.session
    guard let entry = result.entries.first,
      let table = result.round.record.tables[TableID(entry.id)]
    else { return }
    let telling = TableTelling(table, of: result.round.record, label: result.label)
    let size = "\(head.rowLabels.count.of("row")) and \(head.columnLabels.count.of("column"))"
    session.print("\(result.label)  \(head.title): \(size)")
    guard !cells.isEmpty else { return }
    session.say(telling.statusesInWords)
    if let directions = telling.directionsInWords { session.say(directions) }
    for question in table.cells.questions { session.say("? \(question.words(in: head))") }
  }
}

extension TableHead {
  fileprivate func number(ofRow label: Words) throws -> Int {
    guard let place = rowLabels.firstIndex(of: label) else {
      throw Unclear.noSuchPlace("\(label)", known: rowLabels.map(\.description))
    }
    return place + 1
  }

  fileprivate func number(ofColumn label: Words) throws -> Int {
    guard let place = columnLabels.firstIndex(of: label) else {
      throw Unclear.noSuchPlace("\(label)", known: columnLabels.map(\.description))
    }
    return place + 1
  }
}

extension ScoreCell {
  /// Whether a single student, or none, is behind it.
  var isOfOneStudent: Bool { of.flatMap { ExactNumber($0) }.map { $0.whole < 2 } ?? false }
}
