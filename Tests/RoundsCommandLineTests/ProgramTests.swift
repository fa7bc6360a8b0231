import CommandLineParsing
import TestSupport
import Testing

@testable import RoundsCommandLine

/// The declaration of the program: its help and its examples.
struct ProgramTests {
  @Test func `no declaration has a fault`() {
    #expect(RoundsProgram.program.faults.map(\.description) == [])
  }

  @Test func `the help of the program reads as it was read`() throws {
    try expectGolden(Table().run("--help").output, "help.txt")
  }

  static let verbs = RoundsProgram.program.entries.flatMap { entry -> [[String]] in
    switch entry.declaration {
    case .command(let command): [[command.name]]
    case .group(let group): [[group.name]] + group.entries.map { [group.name, $0.name] }
    }
  }
  .filter { !["help", "completions", "candidates"].contains($0[0]) }

  @Test(arguments: verbs) func `the help of a verb reads as it was read`(_ verb: [String]) throws {
    let name = "help-\(verb.joined(separator: "-")).txt"
    try expectGolden(Table().run(verb + ["--help"]).output, name)
  }
}
