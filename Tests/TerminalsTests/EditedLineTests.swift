import TestSupport
import Testing

@testable import Terminals

/// Typing on one line.
struct EditedLineTests {
  private func line(_ text: String, _ keys: Key...) -> EditedLine {
    keys.reduce(into: EditedLine(text)) { line, key in _ = line.take(key) }
  }

  @Test func `keys go through a line`() {
    #expect(line("3 of 24", .home, .text("T: ")).text == "T: 3 of 24")
    #expect(line("3 of 24", .left, .left, .delete).text == "3 of 4")
    #expect(line("3 of 24", .wordLeft, .wordLeft, .text("out ")).text == "3 out of 24")
    #expect(line("3 of 24", .home, .wordRight, .text("!")).text == "3! of 24")
    #expect(line("3 of 24", .control("w")).text == "3 of ")
    #expect(line("3 of ", .control("w")).text == "3 ")
    #expect(line("3 of 24", .control("a"), .control("k")).text == "")
    #expect(line("3 of 24", .left, .control("u")).text == "4")
    #expect(line("3 of 24", .control("u"), .text("a "), .control("y")).text == "a 3 of 24")
  }

  @Test func `a character is deleted whole`() {
    #expect(line("e\u{301}", .backspace).text == "")
    #expect(line("a👩🏽‍🏫", .left, .delete).text == "a")
    #expect(line("e", .text("\u{301}"), .backspace).text == "")
  }

  @Test func `a key that does nothing here is not taken`() {
    for key in [Key.enter, .tab, .up, .escape, .function(1), .control("z")] {
      var edited = EditedLine("a")
      let isTaken = edited.take(key)
      #expect(!isTaken)
      #expect(edited.text == "a")
    }
  }

  @Test func `the cursor is always on the part that is shown`() {
    let keys: [Key] = [
      .text("漢"), .text("abc def "), .left, .right, .home, .end, .wordLeft, .backspace, .text("👩🏽‍🏫"),
    ]
    for seed in 0..<UInt64(Search.size) {
      var random = SplitMix64(seed: seed)
      var edited = EditedLine()
      let width = Int.random(in: 4...30, using: &random)
      for _ in 0..<30 {
        if let key = keys.randomElement(using: &random) { _ = edited.take(key) }
        let window = edited.window(width)
        #expect(window.text.columns <= width, "seed \(seed)")
        #expect((0..<width).contains(window.cursor), "seed \(seed)")
        if edited.text.columns < width { #expect(window.text == edited.text) }
      }
    }
  }
}
