import InstructionalRounds
import Reporting
import TestSupport
import Testing

/// What happens to notes on the page once somebody has corrected them.
struct CorrectionTests {
  @Test(arguments: Audience.allCases)
  func `a note taken back after it was cited is not quoted`(_ audience: Audience) throws {
    let record = HarborRound.inProgress(upTo: .evaluation).record
    let note = try #require(record.notes.values.first { "\($0.words)".contains("3 of 24") })
    let page = try self.page(after: Withdrawn(subject: note.id.entry), for: audience)
    #expect(!page.contains("3 of 24 hands"))
    #expect(page.contains("a note that was taken back"))
  }

  @Test(arguments: Audience.allCases)
  func `a note worded anew after it was cited is quoted as it was seen`(
    _ audience: Audience
  ) throws {
    let record = HarborRound.inProgress(upTo: .evaluation).record
    let note = try #require(record.notes.values.first { "\($0.words)".contains("3 of 24") })
    let fact = NoteRevised(note: note.id, words: "4 of 24 hands go up")
    let page = try self.page(after: fact, for: audience)
    #expect(page.contains("“S: 3 of 24 hands go up”"))
    #expect(page.contains("reworded since"))
  }

  @Test func `nothing is asked about a note that was kept with a reason`() throws {
    let record = HarborRound.inProgress(upTo: .analysis).record
    let asked = OpenQuestion.all(record, reading: HarborRound.vocabulary)
    let note = try #require(asked.first).note
    let kept = try after(Kept(subject: note.entry, reason: "her own words"), upTo: .analysis)
    #expect(OpenQuestion.all(kept, reading: HarborRound.vocabulary).isEmpty)
  }

  private func page(after fact: any Fact, for audience: Audience) throws -> String {
    let record = try after(fact, upTo: .evaluation)
    let summary = HarborRound.summary(of: record, for: audience)
    return PlainText(width: 200).text(of: Document(summary))
  }

  /// The round after one more entry of the facilitator.
  private func after(_ fact: any Fact, upTo stage: StageKind) throws -> RoundRecord {
    let round = HarborRound.inProgress(upTo: stage)
    let entry = Entry(
      id: EntryID(writer: .of("FA"), sequence: round.history.nextSequence(of: .of("FA"))),
      clock: round.history.nextClock,
      happened: .minute(100),
      written: .minute(100),
      sum: 5,
      event: fact.event
    )
    let entries = round.history.entries + [entry]
    return RoundInProgress(folding: entries, reading: HarborRound.vocabulary).record
  }
}
