import InstructionalRounds
import Reporting
import TestSupport
import Testing

/// Marks under the words of a line.
@Suite struct UnderlinedTextTests {
  /// The rows of a text, each with its marks beneath where it has some.
  private func rows(_ text: String, _ ranges: [Range<Int>], width: Int = 30) -> [String] {
    UnderlinedText(text, marking: ranges, width: width).rows.flatMap { row in
      (row.followsGap ? ["…"] : []) + [row.text] + (row.marks.isEmpty ? [] : [row.marks])
    }
  }

  @Test(
    arguments: [
      ("it was good", 7..<11, "       ^^^^"), ("e\u{301}tude good", 7..<11, "      ^^^^"),
      ("漢字 good", 3..<7, "     ^^^^"), ("漢字", 1..<2, "  ^^"), ("👩‍🏫 good", 4..<8, "   ^^^^"),
      ("a\tgood", 2..<6, "        ^^^^"), ("\t\tgood", 2..<6, "                ^^^^"),
      ("x\u{1B}[1m good", 6..<10, "      ^^^^"), ("a\u{200B}b good", 4..<8, "   ^^^^"),
    ]
  )
  func `marks stand under the words as a terminal shows them`(
    _ text: String,
    _ range: Range<Int>,
    _ marks: String
  ) {
    #expect(UnderlinedText(text, marking: [range], width: 30).rows.map(\.marks) == [marks])
  }

  @Test func `a row breaks at a space, and a word longer than a row where it must`() {
    #expect(rows("one two good four", [8..<12], width: 9) == ["one two", "good four", "^^^^"])
    #expect(rows("abcdefghij", [4..<6], width: 5) == ["abcde", "    ^", "fghij", "^"])
    #expect(rows("x abcdefghij", [0..<1], width: 5) == ["x", "^", "abcde"])
  }

  @Test func `what is far from any mark is left out`() {
    let text = (1...9).map { "word\($0)" }.joined(separator: " ")
    #expect(
      rows(text, [24..<29], width: 6) == ["…", "word4", "word5", "^^^^^", "word6"]
    )
  }

  @Test func `ranges that overlap are one`() {
    #expect(rows("Maya left", [0..<4, 0..<9]) == ["Maya left", "^^^^^^^^^"])
  }

  @Test func `every mark stands under a marked word, whatever the text and the width`() {
    let parts = ["good ", "e\u{301}", "漢", "\t", "👩‍🏫", " ", "a", "longerword", "\u{1B}", "\u{202E}"]
    var random = SplitMix64(seed: 3)
    for _ in 0..<Search.size {
      let text = (0..<Int.random(in: 0...30, using: &random))
        .compactMap { _ in parts.randomElement(using: &random) }.joined()
      let count = text.unicodeScalars.count
      let start = Int.random(in: 0...count, using: &random)
      let width = Int.random(in: 8...40, using: &random)
      let all = UnderlinedText(text, marking: [0..<count], width: width)
      let none = UnderlinedText(text, marking: [], width: width)
      #expect(none.rows.allSatisfy { $0.marks.isEmpty })
      for row in all.rows {
        #expect(row.marks.count <= width + 8, "\(text)")
        #expect(!row.text.unicodeScalars.contains("\u{1B}"))
      }
      _ = UnderlinedText(text, marking: [start..<count], width: width)
    }
  }
}
