import InstructionalRounds
import JSONText
import Reporting
import TestSupport
import Testing

/// The pages that the group reads while it works.
struct PageTests {
  static func status(_ round: borrowing RoundInProgress) -> RoundStatus {
    RoundStatus(round.record, round.history, reading: HarborRound.vocabulary)
  }

  @Test(arguments: StageKind.allCases)
  func `status says where the round stands and what to type`(_ stage: StageKind) throws {
    let status = Self.status(HarborRound.inProgress(upTo: stage))
    try expectGolden(
      PlainText().text(of: Document(status, spelling: .deeds)),
      "status-\(stage).txt"
    )
  }

  @Test func `status of a round that was opened again`() throws {
    let status = Self.status(HarborRound.reopened())
    try expectGolden(
      PlainText().text(of: Document(status, spelling: .deeds)),
      "status-reopened.txt"
    )
    try expectGolden(status.json(spelling: .deeds), "status-reopened.json")
  }

  @Test func `notes are listed by visit with what is asked about them`() throws {
    let record = HarborRound.inProgress(upTo: .analysis).record
    let summary = HarborRound.summary(of: record, for: .group)
    let questions = OpenQuestion.all(record, reading: HarborRound.vocabulary)
    let list = NoteList(summary.notes, asking: questions)
    try expectGolden(PlainText().text(of: Document(list)), "notes.txt")
    try expectGolden(PlainText(width: 40).text(of: Document(list)), "notes-narrow.txt")
    try expectGolden(list.json(), "notes.json")
  }

  @Test(arguments: [1, 4])
  func `a visit is shown with its task, its gaps and its notes`(_ number: Int) throws {
    let record = HarborRound.inProgress(upTo: .prediction).record
    let visit = try #require(record.visits.values.first { $0.number.value == number })
    let page = Document(showing: visit.id, of: record, reading: HarborRound.vocabulary)
    try expectGolden(PlainText(width: 60).text(of: page), "visit-\(number).txt")
  }

  @Test func `the log tells who said what`() throws {
    let round = HarborRound.inProgress()
    let log = RoundLog(round.history, of: round.record)
    try expectGolden(PlainText().text(of: Document(log)), "log.txt")
    try expectGolden(log.json(.compact), "log.json")
  }
}
