import Testing

@testable import InstructionalRounds

@Suite struct ResultsTableTests {
  /// A round with a table, and whoever reads it.
  private struct Reading {
    var fold = Fold(History())
    let table: TableID

    init() {
      fold.add(RoundOpened(round: .test, charter: .test), as: "FA")
      let visit = VisitID(fold.add(VisitPlanned(number: .test(1)), as: "FA"))
      table = TableID(fold.add(TableMade.test(in: visit), as: "FA"))
    }

    @discardableResult
    mutating func read(
      _ place: CellPlace = CellPlace(row: 1, column: 1),
      _ status: CellStatus = .read,
      _ change: (inout ResultRead.Content) -> Void = { _ in }
    ) -> EntryID {
      var content = ResultRead.Content()
      change(&content)
      return fold.add(
        ResultRead(table: table, place: place, status: status, content: content),
        as: "FA"
      )
    }

    func cell(_ row: Int = 1, _ column: Int = 1) -> CellReading? {
      fold.record.tables[table]?[CellPlace(row: row, column: column)]
    }
  }

  @Test func `of two readings of a cell the later holds, and the earlier is history`() {
    var reading = Reading()
    reading.read { $0.value = .test("52") }
    let later = reading.read { $0.value = .test("53.2") }
    #expect(reading.cell()?.value == ExactNumber("53.2"))
    let place = CellPlace(row: 1, column: 1)
    #expect(reading.fold.record.tables[reading.table]?.readings[place]?.count == 2)

    reading.fold.add(Withdrawn(subject: later), as: "FA")
    #expect(reading.cell()?.value == ExactNumber("52"))
  }

  @Test func `a suppressed cell keeps nothing but that it is`() throws {
    var reading = Reading()
    let entry = reading.read(CellPlace(row: 1, column: 1), .suppressed) {
      $0.value = .test("3")
      $0.of = .test("4")
      $0.printed = .test("3")
      $0.grade = .test("F")
    }
    let cell = try #require(reading.cell())
    #expect(cell.value == nil && cell.of == nil && cell.printed == nil && cell.grade == nil)
    guard case .resultRead(let fact) = reading.fold.history[entry]?.event else {
      Issue.record("it was just recorded")
      return
    }
    #expect(fact.content == ResultRead.Content())
  }

  @Test(arguments: CellStatus.allCases)
  func `a value stands with three statuses only, and nowhere is nothing a zero`(
    status: CellStatus
  ) {
    var reading = Reading()
    reading.read(CellPlace(row: 2, column: 2), status) {
      $0.value = .test("41")
      $0.low = .test("40")
      $0.high = .test("49")
    }
    let cell = reading.cell(2, 2)
    #expect((cell?.value != nil) == [.read, .repaired, .doubtful].contains(status))
    #expect((cell?.low != nil) == (status == .partly))
    #expect((cell?.bounds == nil) == (cell?.value == nil && status != .partly))
  }

  @Test func `a cell outside the table has no effect, and a redacted one no value`() {
    var reading = Reading()
    let outside = reading.read(CellPlace(row: 3, column: 1)) { $0.value = .test("1") }
    #expect(reading.fold.record.standing(of: outside) == .noEffect(.speaksOfNothing))

    let inside = reading.read { $0.value = .test("41") }
    reading.fold.add(Redacted(subject: inside, reason: .test("too few students")), as: "FA")
    #expect(reading.cell()?.value == nil)
    #expect(reading.cell()?.isRedacted == true)
  }

  @Test(arguments: ["41", "52.0", "-3.25", "0.0001", "0"])
  func `a number of a table is written as it was read`(text: String) {
    #expect(ExactNumber(text)?.description == text)
  }

  @Test(arguments: ["", "s3.2", "52.\\", "1,200", "5.", ".5", "1.23456", "--1", "1e3", "٣"])
  func `what is no number is not taken for one`(text: String) {
    #expect(ExactNumber(text) == nil)
  }
}
