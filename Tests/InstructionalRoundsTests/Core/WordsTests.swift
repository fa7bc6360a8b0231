import InstructionalRounds
import Testing

@Suite struct WordsOfPeople {
  @Test func `white space is cut at the ends and kept inside`() throws {
    #expect(try Words("  3 hands \n of 22\t").text == "3 hands \n of 22")
  }

  @Test(arguments: ["", "   ", "\n\t "])
  func `nothing is no words`(text: String) {
    #expect(throws: WordsError.empty) { try Words(text) }
  }

  @Test(arguments: ["a\u{1B}[31mred", "a\rb", "bell\u{7}", "\u{202E}turned", "iso\u{2066}late"])
  func `what would move a cursor or turn the text is refused`(text: String) throws {
    let error = try #require(throws: WordsError.self) { try Words(text) }
    guard case .controlCharacter = error else { Issue.record("refused as \(error)"); return }
  }

  @Test func `a text is refused by the first scalar too many`() throws {
    #expect(try Words(String(repeating: "é", count: Words.limit)).text?.count == Words.limit)
    let long = String(repeating: "é", count: Words.limit + 1)
    #expect(throws: WordsError.tooLong(count: Words.limit + 1)) { try Words(long) }
  }

  @Test func `redacted words say so and hold nothing`() {
    #expect(Words.redacted.isRedacted)
    #expect(Words.redacted.text == nil)
    #expect("\(Words.redacted)" == "[redacted]")
  }
}
