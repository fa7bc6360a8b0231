import InstructionalRounds
import TestSupport
import Testing

@testable import RoundsCommandLine

/// The order holds whatever is typed, in whatever order.
struct RandomLinesTests {
  static let lines = [
    "note 1 'T: asks why' --as KM", "note 2 'S: 3 of 24 answer' --as BD", "note 1 'good' --as BD",
    "task 1 'students were asked to copy' --cites KM1 --as FA", "task 2 'copy' --as FA",
    "select KM1 KM2 KM3 --as KM", "select BD1 BD2 BD3 --as BD", "advance --as FA",
    "advance --as KM", "group 'one word' KM1 BD1 --as FA", "close --as FA",
    "pattern 'Tasks ask to copy' --cites KM1,BD1,task-1 --as FA",
    "predict 'I could copy' --rests-on FA-P1 --as FA",
    "propose 'Plan' --horizon 'next week' --as FA", "adopt FA-W1 --raises content --as HP",
    "position FA-W1 --hands 0,0,0,1,2,3 --heard --as FA", "undo --as KM", "undo --as FA",
    "withdraw KM1 --as KM", "withdraw FA-P1 --as FA", "revise KM2 'asks who' --as KM",
    "revise FA-P1 --cites BD1,BD2 --as FA", "keep BD1 'it was said' --as BD",
    "confirm FA-P1 --as FA",
    "reopen description --reason x --as FA", "reopen analysis --reason x --as FA",
    "move KM1 --visit 2 --as KM", "tag KM1 -e student -e content --as KM",
    "visit drop 2 --reason drill --as FA", "waive task-of-every-visit --reason x --as FA",
    "waive evidence-of-the-core --reason x --as FA",
    "waive prevalence-of-patterns --reason x --as FA",
    "handover --answer-by 2026-12-01 --as FA", "progress FA-W1 'seen' --as HP", "leave BD --as BD",
  ]

  /// So many sequences; `ROUNDS_SEARCH=500000` makes ten thousand.
  static let seeds = 0..<max(1, Search.size / 50)

  @Test(arguments: seeds) func `nothing is in force before its stage`(_ seed: Int) {
    let table = Table(likeThatOf: ExampleTests.tables[0])
    var generator = SplitMix64(seed: UInt64(seed))
    for _ in 0..<60 {
      let line = Self.lines[Int(generator.next() % UInt64(Self.lines.count))]
      let before = table.entries
      let answer = table.run(line)
      #expect([0, 1, 64, 66].contains(answer.status), "\(line): \(answer.talk)")
      // What is refused records nothing, and what is done records something.
      #expect((table.entries == before) == (answer.status != 0), "\(line): \(answer.talk)")
      expectOrder(in: table, after: line)
    }
  }

  private func expectOrder(in table: Table, after line: String) {
    let record = RoundInProgress(folding: table.entries, reading: .none).record
    let counting = table.entries.filter { record.standing(of: $0.id) == .counts }
    for entry in counting {
      if case .stage(let home) = entry.event.kind.home {
        #expect(record.stage >= home, "\(line): \(entry.event.kind) in \(record.stage)")
      }
    }
    #expect(!record.standings.values.contains { if case .noEffect = $0 { true } else { false } })
  }
}
