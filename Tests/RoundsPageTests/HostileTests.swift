import InstructionalRounds
import JournalFormat
import PageFiles
import TestSupport
import Testing

@testable import RoundsPage

@Test func `words are words on the page, whatever stands in them`() throws {
  var browser = try Browser(observing: "KM")
  let texts = [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "{{module}} ${1} `x`",
    "T: \u{5E9}\u{5DC}\u{5D5}\u{5DD} \u{1F469}\u{200D}\u{1F3EB}",
    String(repeating: "long ", count: 30),
  ]
  for text in texts { browser.note(text) }
  let notes = try #require(browser.desk).notes
  #expect(notes.count == texts.count)
  #expect(browser.shown[.main]?.allWords.contains("<img src=x onerror=alert(1)>") == true)
}

@Test func `characters that are no text are refused, and the line stays as it was`() throws {
  var browser = try Browser(observing: "KM")
  browser.note("T: asks \u{1B}[2J")
  #expect(browser.desk?.notes.isEmpty == true)
  #expect(browser.desk?.line.text.hasPrefix("T: asks") == true)
}

@Test func `whatever is opened as an invitation, the page stays at the door or opens the round`() {
  var mutator = Mutator(seed: 7)
  let good = Array(Browser.invitation.utf8)
  for _ in 0..<60 {
    var browser = Browser(files: [:])
    let text = String(decoding: mutator.mutated(good, with: good), as: UTF8.self)
    browser.press(.invite, "", ["invitation": text])
    guard browser.said.isEmpty else { continue }
    browser.press(.join, "KM")
    #expect(browser.desk != nil)
  }
}

@Test func `whatever the browser's part asks, there is an answer`() {
  var browser = Browser()
  var page = browser.page
  var mutator = Mutator(
    seed: 11,
    pieces: ["\"event\":\"deed\"", "\"deed\":\"join\"", "\"of\":\"KM\""]
  )
  let question = Array(
    #"{"event":"deed","deed":"join","of":"KM","at":1795000000000,"offset":-300}"#.utf8
  )
  for _ in 0..<500 { #expect(!page.answer(mutator.mutated(question, with: question)).isEmpty) }
  browser.press(.join, "KM")
  #expect(browser.desk != nil)
}

@Test func `random taps and keys lose nothing, and the store opens to the same record`() throws {
  for seed in 1...15 as ClosedRange<UInt64> {
    var random = SplitMix64(seed: seed)
    var browser = try Browser(observing: "KM")
    var kept: [EntryID: String] = [:]
    for _ in 0..<40 {
      browser.clock += Int64.random(in: 1...30_000, using: &random)
      browser.tapSomewhere(using: &random)
      if browser.desk == nil { browser.press(.join, "KM") }
      for line in browser.desk?.lines ?? [] {
        let head = String(decoding: line.head, as: UTF8.self)
        #expect(kept[line.entry.id] == nil || kept[line.entry.id] == head)
        kept[line.entry.id] = head
      }
    }
    let before = try #require(browser.desk)
    browser.open()
    browser.press(.join, "KM")
    let after = try #require(browser.desk)
    #expect(after.lines == before.lines)
    #expect(after.round.record == before.round.record)
    let folded = try #require(
      OpenedRound(InvitationText(Browser.invitation + before.fileText).lines) { _ in
        before.round.vocabulary
      }
    )
    #expect(folded.record == before.round.record)
  }
}

extension Browser {
  /// Presses one of the buttons that are there, or types something and sends it.
  mutating func tapSomewhere(using random: inout SplitMix64) {
    let actions = shown.keys.sorted { $0.rawValue < $1.rawValue }
      .flatMap { shown[$0]?.allActions ?? [] }
      .filter { ![.erase, .arrived, .leave, .line, .startOver].contains($0.name) }
    let texts = [
      "T: asks why", "9:10 S: four", "a good lesson", "Maya cries", "c the board says 3+4", "",
    ]
    let text = texts.randomElement(using: &random) ?? ""
    if Bool.random(using: &random) {
      note(text)
    } else if let action = actions.randomElement(using: &random) {
      press(action.name, action.subject, ["reason": text, "number": "3"])
    }
  }
}

extension [Piece] {
  /// The words in pieces.
  var allWords: [String] {
    flatMap { piece -> [String] in
      switch piece {
      case .words(let words): [words]
      case .element(let element): element.pieces.allWords
      }
    }
  }

  /// What the pieces do when they are pressed or sent.
  var allActions: [Action] {
    flatMap { piece -> [Action] in
      guard case .element(let element) = piece else { return [] }
      return [element.deed].compactMap(\.self) + element.pieces.allActions
    }
  }
}
