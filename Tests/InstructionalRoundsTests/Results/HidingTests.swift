import TestSupport
import Testing

@testable import InstructionalRounds

/// Whether what a table shows gives away what it hides.
struct HidingTests {
  @Test func `no small count can be had from what a random table shows`() {
    var random = SplitMix64(seed: 61)
    for _ in 0..<Search.size {
      let columns = Int.random(in: 1...3, using: &random)
      let counts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<columns).map { _ in
          Bool.random(using: &random)
            ? Int.random(in: 0...12, using: &random) : Int.random(in: 10...40, using: &random)
        }
      }
      var table = CountTable(counts: counts)
      table.hasTotalRow = .random(using: &random)
      table.hasTotalColumn = .random(using: &random)
      table.sizes = CountTable.Sizes.allCases.randomElement(using: &random) ?? .none
      #expect(table.givenAway.isEmpty, "\(table)")
    }
  }

  @Test(arguments: CountTable.Sizes.allCases)
  func `nor from any table of three cells in a row, or of two rows and columns`(
    sizes: CountTable.Sizes
  ) {
    let few = 0...5
    for first in few {
      for second in few {
        for third in few {
          for hasTotal in [false, true] {
            var row = CountTable(counts: [[first, second, third]], sizes: sizes, smallest: 4)
            row.hasTotalColumn = hasTotal
            #expect(row.givenAway.isEmpty, "\(row)")
            for fourth in few {
              var square = CountTable(counts: [[first, second], [third, fourth]], sizes: sizes)
              (square.hasTotalRow, square.hasTotalColumn) = (hasTotal, hasTotal)
              square.smallest = 4
              #expect(square.givenAway.isEmpty, "\(square)")
            }
          }
        }
      }
    }
  }

  @Test func `a small count takes its totals with it, and nothing else`() {
    var table = CountTable(counts: [[30, 4], [25, 41]])
    (table.hasTotalRow, table.hasTotalColumn) = (true, true)
    let cells = table.recorded
    #expect(
      cells.hidden.sorted().map { "\($0.row)/\($0.column)" } == ["1/2", "1/3", "3/2", "3/3"]
    )
    #expect(cells.toldAsFew == [CellPlace(row: 1, column: 2)])
    #expect(cells[CellPlace(row: 1, column: 2)]?.high == ExactNumber("9"))
    #expect(cells[CellPlace(row: 3, column: 3)]?.status == .suppressed)
  }

  @Test func `of a group of known size the next smallest goes, too, and no range is told`() {
    let cells = CountTable(counts: [[30, 4, 12]], sizes: .rows).recorded
    #expect(cells.hidden == [CellPlace(row: 1, column: 2), CellPlace(row: 1, column: 3)])
    #expect(cells.toldAsFew.isEmpty)
    #expect(cells[CellPlace(row: 1, column: 2)]?.of == nil)
  }

  @Test func `a table without a small count hides nothing, and none is no small count`() {
    var table = CountTable(counts: [[30, 0], [25, 41]], sizes: .rows)
    table.hasTotalRow = true
    #expect(table.recorded.hidden.isEmpty)
  }

  @Test func `a small count that comes late takes a total that was recorded before`() {
    var table = CountTable(counts: [[30, 12]])
    table.hasTotalColumn = true
    let cells = table.recorded
    #expect(cells.hidden.isEmpty)
    var content = ResultRead.Content()
    content.value = .test("3")
    let late = ResultRead(
      table: TableID(EntryID(writer: .test("FA"), sequence: 1)),
      place: CellPlace(row: 1, column: 2),
      status: .read,
      content: content
    )
    let (readings, gone) = cells.recordable([late], at: .test(minute: 0))
    #expect(readings.map(\.status) == [.partly] && readings[0].content.value == nil)
    #expect(gone == [CellPlace(row: 1, column: 3)])
  }
}
