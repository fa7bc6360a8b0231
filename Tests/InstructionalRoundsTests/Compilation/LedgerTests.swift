import Testing

@testable import InstructionalRounds

/// The order of the ledger: what waits for somebody stands first.
@Suite struct LedgerTests {
  private static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  /// A round with one work in some state, closed or handed over or still going.
  private static func item(
    _ round: String,
    adoptedBy due: String? = nil,
    answerBy: String? = nil,
    isClosed: Bool = true,
    state: WorkState? = nil
  ) throws -> LedgerItem {
    var (fold, _, _) = FoldStories.start()
    while fold.record.stage < .evaluation { _ = FoldStories.advance(&fold) }
    let work = WorkID(
      fold.add(Proposed(number: 1, words: .test(round), horizon: "next month"), as: "FA")
    )
    if let due { fold.add(Adopted(work: work, terms: Terms(due: day(due))), as: "HP") }
    if isClosed {
      let day = answerBy.map(Self.day)
      fold.add(
        Advanced(from: .evaluation, to: .closed, sight: fold.history.sight, answerBy: day),
        as: "FA"
      )
    }
    if let state {
      fold.add(Progressed(work: work, seen: .test("seen"), state: state), as: "HP")
    }
    return try #require(LedgerItem.all(fold.record).first)
  }

  @Test func `what waits for somebody stands first`() throws {
    let items = [
      try Self.item("let go", adoptedBy: "2026-10-01", state: .letGo),
      try Self.item("done", adoptedBy: "2026-10-01", state: .done),
      try Self.item("still talked about", isClosed: false),
      try Self.item("promised later", adoptedBy: "2027-03-01"),
      try Self.item("promised", adoptedBy: "2027-01-29", state: .seenInTheTasks),
      try Self.item("never answered"),
      try Self.item("overdue", adoptedBy: "2026-11-21", state: .underWay),
      try Self.item("long overdue", adoptedBy: "2026-10-01"),
      try Self.item("handed over", answerBy: "2026-12-11"),
    ]
    let ledger = Ledger(items, on: Self.day("2026-11-22"))
    #expect(
      ledger.items.map(\.work.words.description) == [
        "handed over", "long overdue", "overdue", "never answered", "promised", "promised later",
        "still talked about", "done", "let go",
      ]
    )
    #expect(Ledger(items.reversed(), on: ledger.today).items == ledger.items)
    #expect(ledger.stateCounts[.promised] == 2)
    #expect(ledger.items(in: .overdue).count == 2)
  }

  @Test func `the day by which something is due is not yet overdue`() throws {
    let item = try Self.item("promised", adoptedBy: "2026-11-22")
    #expect(item.place(on: Self.day("2026-11-22")) == .promised)
    #expect(item.place(on: Self.day("2026-11-23")) == .overdue)
  }

  @Test func `what was settled before a round began is nothing to come back to`() throws {
    let item = try Self.item("done", adoptedBy: "2026-10-01", state: .done)
    let report = try #require(item.work.reports.last)
    #expect(item.wasOpen(at: report.at))
    #expect(item.wasOpen(at: try #require(report.at.adding(milliseconds: 1))) == false)
  }
}
