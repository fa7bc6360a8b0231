import Foundation
import InstructionalRounds
import TestSupport
import Testing

@testable import RoundsPage

/// What was asked and answered, for the page's module to be asked the same (`PageChecks/same-answers.mjs`):
/// each question as the browser's part asks it, behind the sum of the answer.
///
/// `ROUNDS_PAGE_TRACES` names a file for them, and `ROUNDS_PAGE_SEQUENCES` says how many sequences go in.
@Test
func `random taps and keys are answered alike as values and as text, for the module to repeat`()
  throws
{
  let environment = ProcessInfo.processInfo.environment
  let sequences = environment["ROUNDS_PAGE_SEQUENCES"].flatMap(UInt64.init) ?? 20
  let file = environment["ROUNDS_PAGE_TRACES"]
  var traces = ""
  for seed in 1...sequences {
    var random = SplitMix64(seed: seed)
    var browser = seed.isMultiple(of: 4) ? try Browser(practicing: "rewriting") : Browser()
    browser.traces = []
    browser.open()
    for _ in 0..<20 {
      browser.clock += Int64.random(in: 1...30_000, using: &random)
      browser.tapAnywhere(using: &random)
    }
    let made = browser.traces ?? []
    #expect(made.count > 20)
    if file != nil { traces += made.joined() }
  }
  guard let file else { return }
  try traces.write(toFile: file, atomically: true, encoding: .utf8)
}

extension Browser {
  /// Presses any button that is there, or types into the line, or opens the page again.
  fileprivate mutating func tapAnywhere(using random: inout SplitMix64) {
    let texts = [
      "T: asks why", "9:10 S: four", "a good lesson", "Maya cries", "c the board says 3+4", "",
      "KM",
      "</script>", "\u{5E9}\u{5DC}\u{5D5}\u{5DD}", "\u{1F469}\u{200D}\u{1F3EB} sits", "\u{1B}[2J",
    ]
    let text = texts.randomElement(using: &random) ?? ""
    isFull = Int.random(in: 0..<12, using: &random) == 0
    switch Int.random(in: 0..<10, using: &random) {
    case 0: open()
    case 1: tell(.timePassed)
    case 2, 3:
      tell(.typed(Action(.line), String(text.prefix(1))))
      tell(.typed(Action(.line), text))
    default:
      let actions = shown.keys.sorted { $0.rawValue < $1.rawValue }
        .flatMap { shown[$0]?.allActions ?? [] }
      guard let action = actions.randomElement(using: &random) else { return }
      let fields = ["reason", "number", "code", "answer", "task", "student", "teacher", "content"]
      let values = fields.map { ($0, $0 == "number" ? "3" : text) }
      press(action.name, action.subject, Dictionary(uniqueKeysWithValues: values))
    }
  }

  /// Traces what is told, and what the page answers to the text of it.
  mutating func trace(_ happening: Happening, _ answer: Answer, on page: Page) {
    guard traces != nil else { return }
    let question = happening.question(at: now)
    var page = page
    let bytes = page.answer(Array(question.utf8))
    #expect(bytes == answer.bytes)
    traces?.append("\(String(bytes.shortSum, radix: 16)) \(question)")
  }
}

extension [UInt8] {
  /// A sum that a few lines of JavaScript make as well (FNV-1a with 32 bits).
  fileprivate var shortSum: UInt32 {
    reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}
