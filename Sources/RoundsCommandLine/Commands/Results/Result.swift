package import CommandLineParsing
package import Importing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Reads one cell of a table.
  static let result = Command<Session>(
    "result",
    "Read one cell of a table of results.",
    discussion: """
      A letter beside the number is its grade, a question mark after it a doubt, and what is printed is in \
      brackets if you repaired it. Instead of a number: two with "to" between them, unreadable, "not \
      reported", suppressed or n/a. A later reading of a cell replaces an earlier one.
      """,
    examples: [
      Example("rounds result FA-T1:oak-park/later 'D 53.2 [s3.2]'", "Read a cell and repair it."),
      Example("rounds result FA-T1:tutoring/2026-10-23 12 --of 80", "Say of how many students."),
    ],
    Argument<TypedCell>("cell", help: "The table, its row and its column."),
    Argument<ScoreCell>("value", help: "What it says."),
    Option<CountedStudents>("--of", placeholder: "number", help: "Of how many students.")
  ) { session, name, value, students in
    let recorder = try session.recorder()
    let round = recorder.round
    try round.checkStage(takes: ResultRead.kind)
    let table = try round.table(name.table)
    let place = try round.place(of: name, in: table)
    var cell = value
    cell.of = students?.digits ?? cell.of
    guard !cell.isOfOneStudent else { throw TableRefusal.oneStudent(.row(place.row)) }
    let now = session.world.now()
    let read = try cell.reading(table.id, place)
    let (readings, gone) = table.cells.recordable([read], at: now)
    let reason = try Words("too few students")
    let redacted = gone.flatMap { table.readings[$0] ?? [] }.map {
      Event.redacted(Redacted(subject: $0.entry, reason: reason))
    }
    let result = try recorder.record(readings.map(\.event) + redacted, at: now)
    if !redacted.isEmpty { try session.takeOutWords(in: round.place) }
    guard let after = result.round.record.tables[table.id] else { return }
    let label = "\(round.labels[table.id]):\(table.head.name(of: place))"
    let telling = TableTelling(after, of: result.round.record, label: label)
    session.print("\(label)  \(telling.words(of: place))")
    if !gone.isEmpty {
      let names = gone.map { table.head.name(of: $0) }
      session.say(
        "Also taken out, because it would give a small group away: \(names.inWords("and"))."
      )
    }
  }
}

/// A cell as it is typed: `FA-T1:oak-park/later`.
struct TypedCell: Hashable, CommandLineValue {
  let table: TypedLabel
  let cell: CellName
  /// The text as it was typed.
  let argument: String

  init(argument: String) throws(UnreadableValue) {
    let parts = argument.split(separator: ":", maxSplits: 1).map { String($0) }
    guard parts.count == 2, let cell = CellName(parts[1]) else {
      throw UnreadableValue("A cell is like FA-T1:oak-park/later: table, row and column.")
    }
    (table, self.cell) = (try TypedLabel(argument: parts[0]), cell)
    self.argument = argument
  }
}

/// How many students there are.
struct CountedStudents: Hashable, CommandLineValue {
  let digits: String

  var argument: String { digits }

  init(argument: String) throws(UnreadableValue) {
    guard let digits = argument.digitsOfNumber, !digits.contains(".") else {
      throw UnreadableValue("It is a number such as 80.")
    }
    self.digits = digits
  }
}

extension ScoreCell: CommandLineValue {
  /// What was typed, as far as it is told again.
  package var argument: String { value ?? status.rawValue }

  /// Reads what is in one cell.
  package init(argument: String) throws(UnreadableValue) {
    guard let cell = ScoreCell(typed: argument) else {
      throw UnreadableValue(
        "It is neither a number nor unreadable, \"not reported\", suppressed or n/a. To repair a slip, "
          + "write the number and what is printed in brackets: 53.2 [s3.2]."
      )
    }
    self = cell
  }
}

extension CurrentRound {
  /// The one place that somebody means in a table.
  func place(of name: TypedCell, in table: ResultsTable) throws -> CellPlace {
    let places = name.cell.places(in: table.head)
    guard let place = places.first, places.count == 1 else {
      let known = places.isEmpty ? table.head.allPlaces : places
      throw Unclear.noSuchPlace(name.argument, known: known.map { table.head.name(of: $0) })
    }
    return place
  }
}
