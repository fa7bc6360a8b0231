import TestSupport
import Testing

@testable import Terminals

/// What a terminal sends, and which keys it is.
struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.decode(Array(text.utf8)) + decoder.flush()
  }

  static let sequences: [(String, Key)] = [
    ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}[D", .left),
    ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;3D", .wordLeft), ("\u{1B}f", .wordRight),
    ("\u{1B}b", .wordLeft), ("\u{1B}[1;2C", .right), ("\u{1B}[H", .home), ("\u{1B}[1~", .home),
    ("\u{1B}OF", .end), ("\u{1B}[8~", .end), ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}OP", .function(1)),
    ("\u{1B}OS", .function(4)), ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)),
    ("\u{1B}[11~", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
    ("\u{1B}[20~", .function(9)), ("\u{1B}[24~", .function(12)), ("\u{1B}", .escape),
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{08}", .backspace),
    ("\u{01}", .control("a")), ("\u{1A}", .control("z")), ("\u{1B}\u{7F}", .control("w")),
  ]

  @Test(arguments: sequences) func `a sequence is a key`(_ sequence: String, _ key: Key) {
    #expect(keys(sequence) == [key])
    #expect(keys("a\(sequence)b") == [.text("a"), key, .text("b")] || sequence == "\u{1B}")
  }

  @Test(arguments: [
    "\u{1B}[I", "\u{1B}[?1;2c", "\u{1B}[25~", "\u{1B}[2~", "\u{1B}[97;5u", "\u{00}",
  ])
  func `what no key of ours has is passed over`(_ sequence: String) {
    #expect(keys("a\(sequence)b") == [.text("ab")])
  }

  @Test func `an escape alone is a key once nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.escape])
    #expect(!decoder.isWaiting)
  }

  @Test func `what was typed after an escape stays what was typed`() {
    #expect(keys("\u{1B}x") == [.escape, .text("x")])
    #expect(keys("\u{1B}[") == [.escape, .text("[")])
    #expect(keys("\u{1B}[1;é") == [.escape, .text("[1;é")])
    #expect(keys("\u{1B}Ox") == [.escape, .text("Ox")])
  }

  @Test func `a paste is one text whatever its line ends`() {
    let paste = "\u{1B}[200~T: asks why\r\nS: \t\"é 👩🏽‍🏫\"\rlast\u{1B}[201~x"
    #expect(keys(paste) == [.paste("T: asks why\nS:  \"é 👩🏽‍🏫\"\nlast"), .text("x")])
  }

  @Test func `a paste cannot press keys or move the cursor`() {
    #expect(
      keys("\u{1B}[200~a\u{1B}[2J\u{03}\u{202E}b\u{1B}[201~")
        == [.paste("a\u{FFFD}[2J\u{FFFD}\u{FFFD}b")]
    )
  }

  @Test func `bytes that are no text are shown as such`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x61, 0xFF, 0xC3, 0x62]) == [.text("a\u{FFFD}\u{FFFD}b")])
  }

  @Test func `the pieces that bytes come in make no difference`() {
    let sequences = Self.sequences.map(\.0).filter { $0 != "\u{1B}" }
    let texts = ["a", "é", "漢", "👩🏽‍🏫", "e\u{301}", " ", "\u{1B}[200~one\r\ntwo 漢\u{1B}[201~"]
    for seed in 0..<UInt64(Search.size) {
      var random = SplitMix64(seed: seed)
      let parts = (0..<12).map { _ in (sequences + texts).randomElement(using: &random) ?? "" }
      let bytes = Array(parts.joined().utf8)
      var decoder = KeyDecoder()
      var pieces: [Key] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...5, using: &random)
        pieces += decoder.decode(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      #expect(joined(pieces) == joined(keys(parts.joined())), "seed \(seed)")
    }
  }

  /// Keys with neighboring texts and pastes put together.
  private func joined(_ keys: [Key]) -> [Key] {
    keys.reduce(into: []) { all, key in
      switch (all.last, key) {
      case (.text(let before), .text(let more)): all[all.count - 1] = .text(before + more)
      case (.paste(let before), .paste(let more)): all[all.count - 1] = .paste(before + more)
      default: all.append(key)
      }
    }
  }
}
