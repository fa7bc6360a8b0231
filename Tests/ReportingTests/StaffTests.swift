import InstructionalRounds
import JSONText
import Reporting
import TestSupport
import Testing

/// What the school's staff are not told, whatever the summary is rendered to.
struct StaffTests {
  static func pages(_ record: RoundRecord) -> [String] {
    let shared = HarborRound.summary(
      of: record,
      for: .staff,
      promises: SummaryTests.promises
    )
    let document = Document(shared)
    return [
      PlainText().text(of: document), Markdown().text(of: document), shared.json(),
      shared.rows.text(.commas), HTML().text(of: Document(shared, on: .page)).withoutRules,
    ]
  }

  @Test(arguments: StageKind.allCases)
  func `staff read no code, no label, no hour and no number of a visit`(_ stage: StageKind) throws {
    let group = HarborRound.summary(upTo: stage, for: .group)
    let codes = ["FA", "HP", "KM", "BD", "LT", "SV"]
    for page in Self.pages(HarborRound.inProgress(upTo: stage).record) {
      let words = page.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      for code in codes { #expect(!words.contains(code)) }
      let labels = group.notes.map(\.name) + group.statements.map(\.name)
      for label in labels + group.work.map(\.name) { #expect(!page.contains(label)) }
      #expect(page.firstMatch(of: /\d\d:\d\d/) == nil)
      #expect(page.firstMatch(of: /\d{4}-\d\d-\d\d/) == nil)
      #expect(page.firstMatch(of: /(?i)\bvisit \d/) == nil)
      #expect(page.firstMatch(of: /"number": \d/) == nil)
      #expect(page.firstMatch(of: /\b\d{1,2} (November|December|January|June)/) == nil)
      #expect(!page.contains("north") && !page.contains("south"))
    }
  }

  @Test func `words that were taken back or out are in no page`() {
    for audience in Audience.allCases {
      let shared = HarborRound.summary(for: audience)
      #expect(!shared.json().contains("Ana"))
      #expect(!PlainText().text(of: Document(shared)).contains("a mistake of mine"))
    }
    let pages = Self.pages(HarborRound.inProgress().record)
    #expect(pages.allSatisfy { !$0.contains("a mistake of mine") })
  }

  @Test func `of two rooms nothing is told one by one`() throws {
    let shared = HarborRound.summary(of: HarborRound.ofTwoRooms(), for: .staff)
    #expect(shared.visitCount == 2)
    #expect(shared.visits.isEmpty)
    let text = PlainText().text(of: Document(shared))
    #expect(!text.contains("demand"))
    #expect(!text.contains("could not be seen"))
    #expect(!text.contains("copy the words"))
  }

  @Test func `staff are told in how many visits something could not be seen, and not why`() {
    let staff = HarborRound.summary(for: .staff)
    let text = PlainText(width: 200).text(of: Document(staff))
    // One visit was cut short, and one has no evidence of students: everybody would know whose.
    #expect(text.contains("Not everything could be seen in every visit."))
    #expect(!text.contains("visit was cut short") && !text.contains("1 of 4"))
    for page in Self.pages(HarborRound.inProgress().record) {
      #expect(!page.contains("fire drill") && !page.contains("the room was cleared"))
    }
    #expect(staff.visits.allSatisfy { $0.room == nil })
  }

  @Test func `staff read every list in the order of its words`() {
    let told = HarborRound.summary(for: .staff)
    for words in [
      told.visits.compactMap(\.task?.description), told.notes.map(\.words.description),
      told.predictions.map(\.words.description), told.work.map(\.words.description),
      told.waivers.map(\.question),
    ]
      + Statement.Kind.allCases.map({ kind in
        told.statements.filter { $0.kind == kind }.map(\.words.description)
      })
    { #expect(words == words.sorted()) }
  }

  @Test(arguments: [Audience.staff, .host])
  func `what sets a single room apart is held back, and the page says how much`(
    _ audience: Audience
  ) {
    let group = HarborRound.summary(for: .group)
    let told = HarborRound.summary(for: audience)
    let single = group.statements.filter { statement in
      let visits = Set((statement.cites + statement.contrary).compactMap(\.visit))
      return statement.kind != .pattern && visits.count == 1
    }
    #expect(told.heldBack == single.count && !single.isEmpty && group.heldBack == 0)
    let text = PlainText(width: 200).text(of: Document(told))
    #expect(text.contains("on a single visit: \(single.count)"))
    for statement in single { #expect(!text.contains("\(statement.words)")) }
  }

  @Test func `only notes that a statement cites are in the JSON of staff`() {
    let summary = HarborRound.summary(for: .group)
    let words = Set(HarborRound.summary(for: .staff).statements.map(\.words))
    let statements = summary.statements.filter { words.contains($0.words) }
    let cited = Set(statements.flatMap { $0.cites + $0.contrary }.map(\.name))
    let notes = summary.notes.filter { cited.contains($0.name) && !$0.isRedacted }
    let told = HarborRound.summary(for: .staff).notes
    #expect(Set(told.map(\.words)) == Set(notes.map(\.words)))
    #expect(told.allSatisfy { $0.source == nil })
  }

  @Test func `staff read no list of what is missing, and the group does`() {
    let staff = HarborRound.summary(upTo: .evaluation, for: .staff)
    #expect(staff.shortfalls.isEmpty)
    #expect(!HarborRound.summary(upTo: .evaluation, for: .group).shortfalls.isEmpty)
    let text = PlainText().text(of: Document(staff))
    #expect(text.contains("This round is not closed yet"))
  }
}
