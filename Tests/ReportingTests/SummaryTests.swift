import InstructionalRounds
import JSONText
import Reporting
import TestSupport
import Testing

/// What a round has come to, as the group and the school's staff read it.
struct SummaryTests {
  static let promises = [
    Promise(
      words: "Put the task on the board as a question",
      owner: "heads of grade",
      due: Day("2026-06-26"),
      state: .seenInTheTasks,
      lastReport: "9 of 14 tasks began with a question"
    )
  ]

  @Test(arguments: Audience.allCases)
  func `the summary of a closed round reads as it was read before`(_ audience: Audience) throws {
    let summary = SharedSummary(HarbourRound.summary(), for: audience, promises: Self.promises)
    let document = Document(summary)
    try expectGolden(PlainText(width: 80).text(of: document), "summary-\(audience).txt")
    try expectGolden(Markdown().text(of: document), "summary-\(audience).md")
    try expectGolden(summary.json(), "summary-\(audience).json")
  }
}
