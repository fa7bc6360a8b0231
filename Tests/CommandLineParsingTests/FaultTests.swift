@testable import CommandLineParsing
import Testing

@Suite struct `Faults of a declaration` {
  @Test func `the sample has none`() {
    #expect(Sample.program.faults == [])
  }

  /// The faults of one command with these parameters.
  private func kinds<each P: Parameter>(
    _ parameter: repeat each P,
    name: String = "go",
    abstract: String = "Go.",
    examples: [Example] = [Example("rounds go", "Go.")]
  ) -> [DeclarationFault.Kind] {
    let command = Command<Session>(
      name,
      abstract,
      examples: examples,
      repeat each parameter
    ) { (_: Session, _: repeat (each P).Value) in }
    return Program(
      "rounds",
      "Go.",
      version: "1",
      sections: [CommandSection("All", [.command(command)])],
      shared: Sample.shared
    ).faults.map(\.kind)
  }

  @Test func `a command has the name under which it is listed`() {
    let entry = CommandEntry<Session>.command("walk", Sample.note)
    let program = Program(
      "rounds",
      "Go.",
      version: "1",
      sections: [CommandSection("All", [entry])],
      shared: Sample.shared
    )
    #expect(program.faults.map(\.kind).contains(.commandNamedOtherwise("note")))
  }

  @Test func `names must be unique and usable`() {
    #expect(kinds(name: "help", examples: []).contains(.commandNamedTwice("help")))
    #expect(
      kinds(Flag("-a", help: "A."), Flag("-a", "--all", help: "B.")) == [.parameterNamedTwice("-a")]
    )
    #expect(kinds(Flag("--network", help: "A.")) == [.parameterNamedTwice("--network")])
    #expect(kinds(Flag("-h", help: "A.")) == [.parameterNamedTwice("-h")])
    #expect(kinds(Flag("all", "-all", "--a b", help: "A.")).count == 3)
  }

  @Test func `texts must end in a full stop`() {
    #expect(kinds(Flag("-a", help: "All")) == [.noFullStop("All")])
    #expect(kinds(abstract: "Go") == [.noFullStop("Go")])
    #expect(kinds(examples: [Example("rounds go", "Go")]) == [.noFullStop("Go")])
  }

  @Test func `a reader must be able to tell which word is whose`() {
    let go = [Example("rounds go x y", "Go.")]
    let (a, b) = (
      OptionalArgument<String>("a", help: "A."), OptionalArgument<String>("b", help: "B.")
    )
    let (c, d) = (Argument<String>("c", help: "C."), Argument<String>("d", help: "D."))
    let all = RepeatedArgument<String>("all", atLeast: .none, help: "All.")
    #expect(kinds(a, c, examples: go) == [])
    #expect(kinds(c, a, examples: go) == [])
    #expect(kinds(a, b, c, examples: go) == [.requiredAfterOptional("c")])
    #expect(kinds(c, a, d, examples: go) == [.requiredAfterOptional("d")])
    #expect(kinds(all, c, examples: go) == [.argumentAfterRepeated("c")])
  }

  @Test func `every example must be a line of its command`() {
    #expect(kinds(examples: []) == [.noExample])
    #expect(
      kinds(examples: [Example("rounds help", "Go.")]) == [.brokenExample("rounds help", nil)]
    )
    #expect(
      kinds(examples: [Example("rounds go x", "Go.")])
        == [.brokenExample("rounds go x", .unexpectedWord("x"))]
    )
  }

  @Test(
    arguments: [
      ("a b", [["a", "b"]]), ("a 'b \"c'", [["a", "b \"c"]]),
      (#"a "b \"c" d\ e"#, [["a", "b \"c", "d e"]]),
      ("a '' | b<c >d e", [["a", ""], ["b", "e"]]), ("X=1 a b=2", [["a", "b=2"]]), ("", [[]]),
    ] as [(String, [[String]])]
  )
  func `an example is split as a shell would split it`(line: String, calls: [[String]]) {
    #expect(ShellLine(line).calls == calls)
  }
}
