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
      owner: "grade-level leads",
      due: Day("2026-06-26"),
      state: .seenInTheTasks,
      lastReport: "9 of 14 tasks began with a question"
    )
  ]

  @Test(arguments: Audience.allCases)
  func `the summary of a closed round reads as it was read before`(_ audience: Audience) throws {
    let summary = HarborRound.summary(for: audience, promises: Self.promises)
    let document = Document(summary)
    try expectGolden(PlainText(width: 80).text(of: document), "summary-\(audience).txt")
    try expectGolden(Markdown().text(of: document), "summary-\(audience).md")
    try expectGolden(summary.json(), "summary-\(audience).json")
    let page = HTML().text(of: Document(summary, on: .page))
    try expectGolden(page.withoutRules, "summary-\(audience).html")
  }

  @Test(arguments: Audience.allCases)
  func `what stands first leads to the rest, and back`(_ audience: Audience) throws {
    let shared = HarborRound.summary(for: audience, promises: Self.promises)
    let page = try HTMLReader.read(HTML().text(of: Document(shared, on: .page)))
    let pattern = try #require(shared.statements.first).name
    let work = try #require(shared.work.first).name
    for thing in [Anchor("statement", pattern), Anchor("evidence", pattern), Anchor("work", work)] {
      #expect(page.ids.contains(thing.name) && page.links.contains("#" + thing.name))
    }
    guard audience == .group else { return }
    let cited = try #require(shared.statements.first?.cites.first).name
    #expect(page.links.contains("#note-\(cited)") && page.ids.contains("note-\(cited)"))
    // A picture for each visit, and one of the demand of all their tasks.
    #expect(page.texts["svg"]?.count == shared.visits.count + 1)
  }

  @Test func `the pages of a round that is handed over name nobody`() throws {
    let record = HarborRound.inProgress().record
    let today = try #require(Day("2026-12-11"))
    let pages = HandoverPages(
      record,
      reading: HarborRound.vocabulary,
      promises: Self.promises,
      ledger: Ledger(LedgerItem.all(record), on: today)
    )
    for (name, document) in pages.documents {
      let html = HTML().text(of: document)
      let words = html.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      let file = String(decoding: WordFile(paper: .a4).bytes(of: document), as: UTF8.self)
      let typed = file.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      for code in ["FA", "HP", "KM", "BD", "LT", "SV"] {
        #expect(!words.contains(code) && !typed.contains(code))
      }
      #expect(html.firstMatch(of: /\d\d:\d\d/) == nil && !html.contains("north"))
      try expectGolden(html.withoutRules, "handover-\(name).html")
    }
  }

  @Test func `paper has lines, an agenda and cards`() throws {
    let record = HarborRound.inProgress(upTo: .analysis).record
    let paper = Paper(record, reading: HarborRound.vocabulary)
    try expectGolden(paper.formText, "paper-form.txt")
    for (name, document) in [
      ("form", paper.form), ("agenda", paper.agenda), ("cards", paper.cards),
    ] {
      try expectGolden(HTML().text(of: document).withoutRules, "paper-\(name).html")
    }
    try expectGolden(PlainText().text(of: paper.agenda), "paper-agenda.txt")
    try expectGolden(PlainText().text(of: paper.cards), "paper-cards.txt")
  }
}
