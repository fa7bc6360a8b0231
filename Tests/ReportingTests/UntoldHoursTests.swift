import Testing

@testable import InstructionalRounds
@testable import Reporting

/// Hours in the words of a note, which would tell staff the room.
struct UntoldHoursTests {
  /// The visits begin at 9:00, and notes were taken until half past nine.
  private func shown(_ text: String, to audience: Audience = .staff) throws -> String {
    let hours = UntoldHours(HarborRound.inProgress().record, for: audience)
    return hours.hidden(from: try Words(text)).description
  }

  @Test(arguments: [
    "9:10 the bell rings", "the bell rings at 9:10", "(9:10:30) the bell rings", "09:10, bell",
    "bell at 9:10.",
  ])
  func `an hour of a visit is not told to staff, and is to the group`(_ text: String) throws {
    let shown = try shown(text)
    #expect(shown.contains("[time]") && !shown.contains("10") && !shown.contains("30"))
    #expect(try self.shown(text, to: .group) == text)
  }

  @Test(arguments: [
    "board: 3:12 = 1:4", "9:100", "19:10:9:10", "9:1", "page 910", "9 : 10", "ratio 2:1:1", "6:75",
    ":", "9:", "é 分数",
  ])
  func `what only looks like an hour stays`(_ text: String) throws {
    #expect(try shown(text) == text)
  }

  @Test func `hours in quotations, notes and tasks are all hidden`() throws {
    let entries = HarborRound.entries().map { entry in
      let late: Words = "students were asked to copy a sheet at 9:12"
      return entry.reworded { words in
        let text = words.description
        return text.hasPrefix("sheet") || text.hasPrefix("students were asked") ? late : words
      }
    }
    let round = RoundInProgress(folding: entries, reading: HarborRound.vocabulary)
    let record = round.record
    for page in StaffTests.pages(record) { #expect(!page.contains("9:12")) }
    #expect(StaffTests.pages(record).contains { $0.contains("at [time]") })
  }
}
