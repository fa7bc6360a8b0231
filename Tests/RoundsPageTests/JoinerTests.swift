import InstructionalRounds
import JournalFormat
import Reporting
import Testing

@testable import RoundsPage

@Test func `the facilitator sees what came in from a page, and what is known to be missing`()
  throws
{
  var browser = try Browser(observing: "KM")
  for text in ["T: asks why", "S: because it is light", "c 3/4 is on the board"] {
    browser.note(text)
  }
  let desk = try #require(browser.desk)
  let invitation = InvitationText(Browser.invitation).lines
  func pages(of lines: [JournalLine]) throws -> [RoundStatus.PageCount] {
    let vocabulary = desk.round.vocabulary
    let round = try #require(OpenedRound(invitation + lines) { _ in vocabulary })
    return RoundStatus(round.record, round.history, reading: vocabulary).pages
  }
  #expect(try pages(of: []).isEmpty)
  let whole = try #require(try pages(of: desk.lines).first)
  #expect(whole.writer == desk.writer)
  #expect(whole.noteCount == 3)
  #expect(whole.missingCount == 0)
  #expect(whole.last == desk.lines.map { $0.entry.happened }.max())
  // A line that was lost on the way is known by the numbers of those that came.
  let gap = try #require(try pages(of: desk.lines.filter { $0.entry.id.sequence != 3 }).first)
  #expect(gap.noteCount == 2)
  #expect(gap.missingCount == 1)
}
