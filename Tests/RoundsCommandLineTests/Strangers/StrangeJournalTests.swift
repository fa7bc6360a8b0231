import InstructionalRounds
import Journaling
import TestSupport
import Testing

@testable import RoundsCommandLine

/// Journals as an accident or a stranger could have made them, read by every command that reads.
struct StrangeJournalTests {
  private static let lanes = 2
  private static let count = Proof.size(40, whole: 50_000)

  private static let commands = [
    ["status"], ["status", "--format", "json"], ["summary"], ["summary", "--for", "group"],
    ["summary", "--format", "json"], ["summary", "--format", "markdown"], ["notes"], ["log"],
    ["log", "--format", "json"], ["show", "1"], ["verify"],
    ["verify", "--format", "json"], ["merge", "x", "--dry-run"],
    ["merge", "x", "--dry-run", "--format", "json"],
  ]

  /// What the lines of journals are made of.
  private static let pieces = [
    "\"kind\":\"note\"", "\"kind\":\"advanced\"", "\"kind\":\"redacted\"", "\"KM-1000-1\"",
    "\"elements\":[]",
    "\"seq\":1", "\"number\":1", "\"visit\":", "\"under\":[]", "\"redacted\":true", ",", ":", "\"",
    "2026-11-20T09:12:00.000+01:00", "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "KM",
  ]

  @Test(arguments: 0..<lanes)
  func `no journal stops a command, or steers the terminal`(lane: Int) throws {
    let desk = try Desk.prepared()
    try desk.begin(at: .closed)
    let round = try #require(try desk.rounds.first)
    let good = try desk.journals.sorted { $0.key < $1.key }.map { Array($0.value) }
    var mutator = Mutator(seed: UInt64(lane) + 40, pieces: Self.pieces)
    var kept = 0
    for place in 0..<Self.count {
      var journals = good
      for _ in 0..<mutator.number(1...3) {
        let index = mutator.number(0...(journals.count - 1))
        let other = journals[mutator.number(0...(journals.count - 1))]
        journals[index] = mutator.mutated(journals[index], with: other)
        if mutator.number(0...9) > 0 { journals[index] = SealedLine.sealed(file: journals[index]) }
      }
      let network = StrangeNetwork(journals, of: round)
      let words = Self.commands[mutator.number(0...(Self.commands.count - 1))]
      let (status, text) = network.run(words)
      let comment: Comment = "lane \(lane), mutation \(place), \(words): \(text.suffix(300))"
      try #require([0, 1, 64, 66].contains(status), comment)
      let steers = text.unicodeScalars.contains(where: \.steersTheTerminal)
      try #require(!steers, comment)
      if status == 0 { kept += 1 }
    }
    #expect(kept > Self.count / 8)
  }
}

extension Unicode.Scalar {
  /// Whether a terminal would do something else than show it, or show what follows otherwise.
  fileprivate var steersTheTerminal: Bool {
    switch value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
