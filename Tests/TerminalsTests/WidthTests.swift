import TestSupport
import Testing

@testable import Terminals

/// How many columns text takes, and where it is broken.
struct WidthTests {
  @Test(
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한국", 4), ("ｱ", 1), ("Ａ", 2),
      ("👩🏽‍🏫", 2), ("🇳🇱", 2), ("✓", 1), ("❤\u{FE0F}", 2), ("❤", 1), ("\u{200D}", 0), ("…", 1), ("≤", 1),
      ("a\u{0}b", 2), ("ก็", 1), ("\u{1160}", 0), ("🟰", 2), ("〈", 2),
    ]
  )
  func `text takes columns`(_ text: String, _ columns: Int) {
    #expect(text.columns == columns)
  }

  @Test func `text is broken at spaces`() {
    #expect("3 of 24 hands go up".folded(to: 10) == ["3 of 24", "hands go", "up"])
    #expect("漢字漢字漢".folded(to: 5) == ["漢字", "漢字", "漢"])
    #expect("one\ntwo".folded(to: 10) == ["one", "two"])
    #expect("".folded(to: 10) == [""])
  }

  @Test func `nothing but spaces goes where text is broken`() {
    let words = ["a", "students", "漢字", "👩🏽‍🏫", "e\u{301}lan", "antidisestablishmentarianism", "\n"]
    for seed in 0..<UInt64(Search.size) {
      var random = SplitMix64(seed: seed)
      let text = (0..<12).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
      let width = Int.random(in: 2...30, using: &random)
      let lines = text.folded(to: width)
      #expect(lines.allSatisfy { $0.columns <= width }, "seed \(seed)")
      let kept = lines.joined().filter { !$0.isWhitespace }
      #expect(kept == text.filter { !$0.isWhitespace }, "seed \(seed)")
    }
  }
}
