@testable import CommandLineParsing
import Testing

@Suite struct `Completing a line` {
  /// The words offered for a line whose last word is being typed.
  private func words(_ line: String...) -> [String]? {
    switch CompletionQuery(line, in: Sample.program).reply(in: Session()) {
    case .words(let candidates): candidates.map(\.word)
    case .nothing, .files, .folders: nil
    }
  }

  @Test func `the first word is a command`() {
    #expect(words("") == ["summary", "visit", "note", "pattern", "tag", "help", "completions"])
    #expect(words() == words(""))
    #expect(words("no") == ["note"])
    #expect(words("visit", "") == ["plan", "end"])
    #expect(words("--network", "N", "visit", "p") == ["plan"])
    #expect(words("frobnicate", "") == nil)
  }

  @Test func `a dash begins the options that may still be given`() {
    #expect(words("note", "-") == ["--at", "--quiet", "--network", "--help"])
    #expect(words("note", "--quiet", "--at", "-3m", "--") == ["--network", "--help"])
    #expect(words("summary", "--focus", "x", "--fo") == ["--focus"])
    #expect(words("--v") == ["--version"])
    #expect(words("note", "--", "-") == [])
  }

  @Test func `a value is one of its choices`() {
    #expect(words("pattern", "x", "--prevalence", "m") == ["many", "most"])
    #expect(words("pattern", "x", "--prevalence=m") == ["--prevalence=many", "--prevalence=most"])
    #expect(words("completions", "z") == ["zsh"])
    #expect(words("completions", "zsh", "") == nil)
  }

  @Test func `help is completed with the commands that have it`() {
    #expect(words("help", "visit", "") == ["plan", "end"])
    #expect(words("help", "cand") == [])
    #expect(words("help", "note", "") == [])
  }

  @Test func `ids are looked up in the network that the line names`() {
    #expect(words("visit", "end", "") == ["1", "12"])
    #expect(words("visit", "end", "12") == ["12"])
    let query = CompletionQuery(["--network", "N", "note", "1"], in: Sample.program)
    let expected = [Candidate("1", "Room 12 in N."), Candidate("12", "The gym.")]
    #expect(query.reply(in: Session()) == .words(expected))
  }

  @Test func `files and folders are left to the shell`() {
    #expect(
      CompletionQuery(["--network", ""], in: Sample.program).reply(in: Session()) == .folders
    )
    let line = ["summary", "--output=no"]
    #expect(CompletionQuery(line, in: Sample.program).reply(in: Session()) == .files)
  }

  @Test func `a lookup that fails offers nothing`() {
    struct Failure: Error {}
    let program = Program<Session>(
      "rounds",
      "Keep rounds.",
      version: "1",
      sections: [CommandSection("All", [.group(Sample.visit)])]
    ) { _, _, _ in throw Failure() }
    #expect(CompletionQuery(["visit", "end", ""], in: program).reply(in: Session()) == .words([]))
  }

  @Test func `an answer has a line for its kind and a line for each word`() {
    let reply = CompletionReply.words([Candidate("a\nb", "x\ty"), Candidate("c")])
    #expect(reply.text == "words\na b\tx y\nc\t\n")
    #expect(
      Sample.message(["candidates", "--", "not"])?.text
        == "words\nnote\tAdd what you saw and heard to the open visit.\n"
    )
  }
}
