import CommandLineParsing
import Testing

@Suite struct `Sorting words to parameters` {
  @Test(arguments: [
    (["note", "T: Why?"], "note - T: Why? - false ."),
    (["note", "2", "T: Why?"], "note 2 T: Why? - false ."),
    (["note", "-q", "T: Why?", "--at", "14:05"], "note - T: Why? 14:05 true ."),
    (["note", "T: Why?", "--at=14:05", "--quiet", "--quiet"], "note - T: Why? 14:05 true ."),
    (["note", "x", "-a14:05"], "note - x 14:05 false ."),
    (["note", "x", "-qa14:05"], "note - x 14:05 true ."),
    (["note", "x", "-qa", "14:05"], "note - x 14:05 true ."),
    (["note", "x", "--at="], "note - x  false ."),
    (["note", "x", "--at=a=b"], "note - x a=b false ."),
    (["summary"], "summary [] 3 -"),
    (["summary", "--focus", "A", "-f", "B", "-n", "2"], #"summary ["A", "B"] 2 -"#),
    (["tag", "KM1", "KM2", "KM3"], #"tag ["KM1", "KM2", "KM3"]"#),
    (["pattern", "Recall", "--prevalence", "most"], "pattern Recall most"),
  ])
  func `each form of a word is read`(words: [String], said: String) throws {
    try expect(words, say: said)
  }

  @Test(arguments: [
    (["note", "-"], "note - - - false ."),
    (["note", "x", "--at", "-3m"], "note - x -3m false ."),
    (["note", "x", "-a", "-3m"], "note - x -3m false ."),
    (["note", "-3m"], "note - -3m - false ."),
    (["summary", "--notes", "-2"], "summary [] -2 -"),
    (["summary", "-o", "-"], "summary [] 3 -"),
    (["note", "- T: Why?"], "note - - T: Why? - false ."),
    (["note", "--", "--quiet"], "note - --quiet - false ."),
    (["note", "--", "--"], "note - -- - false ."),
    (["note", "x", "--at=--quiet"], "note - x --quiet false ."),
  ])
  func `a dash alone, a negative time and what follows two dashes are no options`(
    words: [String],
    said: String
  ) throws {
    try expect(words, say: said)
  }

  @Test(arguments: [
    (["--network", "N", "note", "x"], "note - x - false N"),
    (["--network=N", "note", "x"], "note - x - false N"),
    (["--network=--odd", "note", "x"], "note - x - false --odd"),
    (["note", "--network", "N", "x"], "note - x - false N"),
    (["note", "x", "--network", "N"], "note - x - false N"),
    (["--network", "N", "visit", "plan", "x"], "plan x"),
    (["visit", "--network", "N", "plan", "x"], "plan x"),
  ])
  func `shared options may stand before the verb and after it`(
    words: [String],
    said: String
  ) throws {
    try expect(words, say: said)
  }

  @Test func `values are read before any action runs`() {
    let session = Session()
    let resolution = Sample.program.resolve(["note", "0", "x"], in: session)
    guard case .show = resolution else {
      Issue.record("a wrong visit was accepted")
      return
    }
    #expect(session.said.lines.isEmpty)
  }

  @Test func `an action's error is left to the program`() {
    struct Refusal: Error {}
    let close = Command<Session>("close", "Close the round.", examples: []) { _ in throw Refusal() }
    let program = Program<Session>(
      "rounds",
      "Keep rounds.",
      version: "1",
      sections: [CommandSection("All", [.command(close)])]
    )
    guard case .run(let invocation) = program.resolve(["close"], in: Session()) else {
      Issue.record("a command without parameters was refused")
      return
    }
    #expect(invocation.path == ["rounds", "close"])
    #expect(throws: Refusal.self) { try invocation() }
  }

  /// Runs a line and compares what its action was given.
  private func expect(
    _ words: [String],
    say said: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let session = Session()
    switch Sample.program.resolve(words, in: session) {
    case .run(let invocation): try invocation()
    case .show(let message):
      Issue.record("\(words): \(message.text)", sourceLocation: sourceLocation)
    }
    #expect(session.said.lines == [said], sourceLocation: sourceLocation)
  }
}
