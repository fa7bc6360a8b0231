import Foundation
import InstructionalRounds
import Testing

@Suite struct WholeRound {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  @Test func `the documentation's program runs a whole round through every gate`() throws {
    let name = try #require(ProtocolID("plain"))
    let summary = try #require(try wholeRound(reading: Vocabulary(WordLists(name: name))))
    #expect(summary.stage == .closed)
    #expect(summary.visits.map(\.room?.noteCount) == [4, 4])
    #expect(summary.statements.map(\.name) == ["FA-P1"])
    #expect(summary.predictions.map(\.restsOn) == [["FA-P1"]])
    #expect(summary.work.map(\.state) == [.underWay])
    #expect(summary.work.map(\.hasConsensus) == [true])
    #expect(summary.principles.allSatisfy { !$0.answers.isEmpty })
    #expect(summary.awaited == 0 && summary.shortfalls.isEmpty)
  }

  @Test func `the program in the documentation is the one that is tested`() throws {
    let file = Self.tests.appending(path: "WholeRoundProgram.swift")
    let program = try String(contentsOf: file, encoding: .utf8)
    let catalog = Self.tests.appending(
      path: "../../Sources/InstructionalRounds/InstructionalRounds.docc/AWholeRound.md"
    )
    let article = try String(contentsOf: catalog, encoding: .utf8)
    #expect(article.contains("```swift\n\(program)```"))
  }
}
