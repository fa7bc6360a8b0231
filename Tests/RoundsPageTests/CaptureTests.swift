import InstructionalRounds
import JournalFormat
import Testing

@testable import RoundsPage

@Test func `a note typed on the page is the line that the library writes for the same fact`() throws
{
  var browser = Browser()
  browser.press(.join, "", ["code": "km"])
  let visit = try #require(browser.desk?.round.visits.first)
  browser.press(.visit, visit.id.entry.description)
  let begun = browser.now
  browser.note("t asks why it floats")
  let desk = try #require(browser.desk)
  let line = try #require(desk.lines.last)
  var round = try #require(
    OpenedRound(InvitationText(Browser.invitation).lines) { _ in desk.round.vocabulary }
  )
  for line in desk.lines.dropLast() { round.add(line.entry) }
  let fact = NoteTaken(
    visit: visit.id,
    number: 1,
    words: try Words("asks why it floats"),
    elements: [.teacher]
  )
  let recording = try round.inProgress.recording(fact.event, by: desk.writer, at: begun)
  let place = LinePlace(
    round: round.id,
    id: EntryID(writer: desk.writer, sequence: 2),
    clock: round.history.nextClock,
    previous: desk.lines[0].sum,
    written: browser.now,
    salt: 0x0123_4567_89AB_CDEF
  )
  #expect(line.bytes == (try JournalLine(recording, at: place)).bytes)
  #expect(
    browser.lines[desk.writer.description]?.last?.line
      == String(decoding: line.bytes, as: UTF8.self)
  )
}

@Test func `a note has the time of its first key, or the one that it begins with`() throws {
  var browser = try Browser(observing: "KM")
  browser.press(.begin)
  let begun = browser.now
  browser.clock += 600_000
  browser.note("S: four")
  let typed = browser.clock - 1_000
  browser.note("\(begun.adding(minutes: 3)) T: begins")
  let notes = try #require(browser.desk).notes
  #expect(notes.map { $0.words.text } == ["begins", "four"])
  #expect(notes.last?.at.milliseconds == typed)
  #expect(
    notes.first.map { $0.at.millisecondsOfDay / 60_000 } == begun.millisecondsOfDay / 60_000 + 3
  )
}

@Test func `what was typed and not sent stands on the line after a power cut`() throws {
  var browser = try Browser(observing: "KM")
  browser.note("T: asks why")
  browser.tell(.typed(Action(.line), "S: it is ligh"))
  let begun = browser.now
  browser.clock += 60_000
  browser.open()
  let desk = try #require(browser.desk)
  #expect(desk.line.text == "S: it is ligh")
  #expect(desk.line.begun == begun)
  #expect(desk.notes.map { $0.words.text } == ["asks why"])
  #expect(desk.visit != nil)
}

@Test func `a store that refuses costs nothing, and is tried again`() throws {
  var browser = try Browser(observing: "KM")
  browser.isFull = true
  browser.note("T: asks why")
  browser.note("S: because it is light")
  #expect(browser.desk?.notes.isEmpty == true)
  #expect(browser.said.hasPrefix("Not kept yet"))
  browser.isFull = false
  browser.press(.retry)
  #expect(browser.desk?.notes.count == 2)
}

@Test func `rewording a name away takes it out of the stored line as well`() throws {
  var browser = try Browser(observing: "KM")
  browser.note("T: Maya, why does it float?")
  let note = try #require(browser.desk?.notes.first)
  #expect(browser.said.contains("Maya"))
  browser.press(.revise, note.id.entry.description)
  browser.note("T: asks a student why it floats")
  let desk = try #require(browser.desk)
  #expect(desk.notes.first?.words.text == "asks a student why it floats")
  #expect(!desk.fileText.contains("Maya"))
  let stored = browser.lines[desk.writer.description] ?? []
  #expect(!stored.contains { $0.line.contains("Maya") })
  #expect(stored.map { $0.sequence } == Array(1...UInt64(stored.count)))
}

@Test func `a mark can be taken back for five seconds with one touch`() throws {
  var browser = try Browser(observing: "KM")
  let lens = try #require(browser.desk?.round.settings.lenses.first)
  browser.press(.mark, lens.code)
  #expect(browser.desk?.notes.count == 1)
  browser.press(.undo)
  #expect(browser.desk?.notes.isEmpty == true)
}

@Test func `what is missing is what the gate wants of the observer, and its buttons mend it`()
  throws
{
  var browser = try Browser(observing: "KM")
  browser.note("T: asks why")
  browser.press(.missing)
  let missing = try #require(browser.desk).missing
  #expect(!missing.isEmpty)
  let all = GateReport(
    try #require(browser.desk).round.record,
    ending: .description,
    reading: try #require(browser.desk).round.vocabulary
  )
  #expect(missing.allSatisfy { all.shortfalls.contains($0) })
  let note = try #require(browser.desk?.notes.first)
  browser.press(.choose, note.id.entry.description)
  #expect(browser.desk?.chosen == [note.id])
  browser.press(.gap, "\(note.visit.entry) content", ["reason": "a fire drill"])
  let after = try #require(browser.desk).missing
  #expect(after.count < missing.count)
}

@Test func `everything is handed over as one file, and erased only when somebody says it arrived`()
  throws
{
  var browser = try Browser(observing: "KM")
  browser.note("T: asks why")
  browser.press(.erase)
  #expect(browser.desk != nil)
  browser.press(.hand)
  browser.press(.save)
  let file = try #require(browser.handed.first)
  let writer = try #require(browser.desk).writer
  #expect(file.name == "harbor-autumn-\(writer).jsonl.txt")
  #expect(InvitationText(file.text).lines.count == 2)
  browser.press(.arrived)
  browser.press(.erase)
  #expect(browser.desk == nil)
  #expect(browser.lines.isEmpty)
}

@Test func `whoever takes over a shared device and comes back goes on in the same journal`() throws
{
  var browser = try Browser(observing: "KM")
  browser.note("T: asks why")
  let first = try #require(browser.desk).writer
  browser.press(.leave)
  browser.press(.join, "BD")
  browser.press(.leave)
  browser.press(.join, "KM")
  #expect(browser.desk?.writer == first)
  #expect(browser.desk?.notes.count == 1)
}

@Test func `a second window says so and takes nothing`() {
  var browser = Browser(files: [:])
  var opening = Opening()
  opening.files = ["invitation": Browser.invitation]
  opening.isSecond = true
  browser.tell(.begun(opening))
  browser.press(.join, "KM")
  #expect(browser.desk == nil)
}

extension Browser {
  /// Somebody who has joined and looks at the first visit.
  init(observing code: String) throws {
    self.init()
    press(.join, code)
    let visit = try #require(desk?.round.visits.first)
    press(.visit, visit.id.entry.description)
  }
}

extension InvitationText {
  /// The lines of an invitation; none where the text is none.
  var lines: [JournalLine] {
    if case .invited(let lines) = reading { lines } else { [] }
  }
}

extension Moment {
  fileprivate func adding(minutes: Int64) -> String {
    let minute = millisecondsOfDay / 60_000 + minutes
    let digits = { (number: Int64) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(digits(minute / 60)):\(digits(minute % 60))"
  }
}

@Test func `the screen stays on during a visit, and is blank at a touch`() throws {
  var browser = try Browser(observing: "KM")
  browser.press(.begin)
  browser.press(.blank)
  browser.press(.end)
  #expect(browser.screens == [.awake, .blank, .asleep])
}
