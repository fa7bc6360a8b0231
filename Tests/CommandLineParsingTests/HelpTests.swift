@testable import CommandLineParsing
import TestSupport
import Testing

@Suite struct `Help` {
  @Test(
    arguments: [
      ([], "help.txt"), (["note"], "help-note.txt"), (["summary"], "help-summary.txt"),
      (["visit"], "help-visit.txt"), (["completions"], "help-completions.txt"),
      (["help"], "help-help.txt"),
    ] as [([String], String)]
  )
  func `a page shows what can be typed`(words: [String], file: String) throws {
    try expectGolden(#require(Sample.message(words + ["--help"])).text, file)
  }

  @Test func `a narrow terminal gets narrow lines`() throws {
    let page = try #require(Sample.message(["help", "note"], width: 40)).text
    try expectGolden(page, "help-note-narrow.txt")
    #expect(page == Sample.message(["help", "note"], width: 3)?.text)
    // An example is a line to copy and is never broken.
    let lines = page.split(separator: "\n").filter { !$0.hasPrefix("  rounds") }
    #expect(lines.allSatisfy { $0.count <= 40 })
  }

  @Test(arguments: [
    ["help", "note"], ["note", "-h"], ["note", "--help"], ["note", "x", "--frobnicate", "-h"],
    ["-h", "note"].reversed(), ["note", "-qh", "x"], ["--network", "N", "note", "--help"],
  ])
  func `help can be asked for in any of the usual ways`(words: [String]) throws {
    let message = try #require(Sample.message(words))
    #expect(message.text == Sample.message(["note", "--help"])?.text)
    #expect(message.stream == .standardOutput)
    #expect(message.status == 0)
  }

  @Test func `a line without a command is a question about all of them`() {
    #expect(Sample.message([]) == Sample.message(["help"]))
  }

  @Test func `the word for help is an ordinary word after two dashes`() throws {
    #expect(try Sample.said("note", "--", "--help") == ["note - --help - false ."])
  }

  @Test func `the version is shown`() {
    let message = Sample.message(["--version"])
    #expect(message == Message(text: "rounds 1.2.3\n", stream: .standardOutput, status: 0))
  }

  @Test(arguments: [
    ("", 10, ""), ("one two three", 8, "one two\n  three"), ("one\ntwo", 80, "one\n  two"),
    ("unbreakable", 4, "unbreakable"),
  ])
  func `a text is broken between its words`(text: String, width: Int, lines: String) {
    #expect(text.wrapped(to: width, indent: 2) == lines)
  }
}
