import CommandLineParsing
import Testing

@testable import RoundsCommandLine

/// The examples of help, typed in a round where they make sense.
struct ExampleTests {
  static let lines = RoundsProgram.program.entries.flatMap(examples(of:)).map(\.line)

  static func examples(of entry: CommandEntry<Session>) -> [Example] {
    switch entry.declaration {
    case .command(let command): command.examples
    case .group(let group): group.entries.flatMap(examples(of:))
    }
  }

  static let tables = [Table.prepared(), .adopted()]

  /// An example may be refused by the order or ask for what this round lacks, but never by the parser.
  @Test(arguments: lines) func `an example can be typed`(_ line: String) {
    for table in Self.tables.map(Table.init(likeThatOf:)) {
      for words in ShellLine(line).calls where words.first == "rounds" {
        table.pipe("T: asks why\n")
        table.answer("T: asks why", "T: asks why", "T: asks why", "T: asks why", "2026-12-11")
        table.set("ROUNDS_AS", "FA")
        let answer = table.run(Array(words.dropFirst()))
        #expect([0, 1, 64, 65, 66, 73].contains(answer.status), "\(answer.talk)")
        #expect(!answer.talk.contains("Usage:"), "\(answer.talk)")
      }
    }
  }
}
