import InstructionalRounds
import Terminals
import TestSupport
import Testing

@testable import RoundsCommandLine

/// The debrief on a projector: keys in, lines of the program out.
struct DebriefTests {
  private func keys(_ text: String) -> Screen.Event {
    .keys(text.map { $0 == "\n" ? .enter : .text(String($0)) })
  }

  private func lead(_ table: Table, _ events: Screen.Event...) -> Answer {
    table.set("TERM", "xterm")
    table.perform(events)
    return table.run("debrief --as FA")
  }

  @Test func `the selected notes of a visit are shown with its task`() throws {
    let table = Table.described()
    #expect(lead(table, .keys([.right])).status == 0)
    try expectGolden(table.picture + "\n", "visit.txt")
  }

  @Test func `marked notes become a group, and another joins it`() throws {
    let table = Table.analyzing()
    _ = lead(
      table,
      .keys([.right, .text(" ")]),
      keys(" gone rule in two words\n"),
      .keys([.right, .text(" ")]),
      keys("gfa-g1\n"),
      .keys([.right])
    )
    #expect(table.picture.contains("FA-G1  one rule in two words"))
    #expect(table.picture.contains("     KM3  T: asks"))
    let group = try #require(
      table.entries.first { $0.event.kind == Grouped.kind }
    )
    guard case .grouped(let fact) = group.event else { return }
    #expect("\(fact.heading)" == "one rule in two words")
    #expect(fact.notes.count == 2)
    #expect(table.entries.last?.event.kind == Regrouped.kind)
  }

  @Test func `a note is taken out of its group`() {
    let table = Table.analyzing()
    table.run("group 'one rule' KM1 KM2 --as FA")
    _ = lead(table, .keys([.right, .right, .right, .down]), keys("x"))
    #expect(table.entries.last?.event.kind == Regrouped.kind)
    table.run("show 1 --as FA").expect(0)
  }

  @Test func `a pattern cites what was marked, with how widespread it was`() throws {
    let table = Table.analyzing()
    _ = lead(
      table,
      .keys([.right, .text(" "), .right, .text(" ")]),
      keys("pTasks ask to copy a rule\nmany\n"),
      .keys([.right, .right])
    )
    try expectGolden(table.picture + "\n", "pattern.txt")
  }

  @Test func `what the order refuses is refused here, in the same words`() {
    let table = Table.described()
    let count = table.entries.count
    _ = lead(table, .keys([.right, .text(" ")]), keys("pTasks ask to copy\n\n"))
    #expect(table.entries.count == count)
    #expect(table.picture.contains("belongs to analysis"))
  }

  @Test func `what is marked stays marked until a line takes it up`() {
    let table = Table.described()
    _ = lead(
      table,
      .keys([.right, .text(" ")]),
      keys(":advance\ngone rule in two words\n"),
      .keys([.right, .right])
    )
    #expect(table.entries.last?.event.kind == Grouped.kind)
    #expect(table.picture.contains("one rule in two words"))
    #expect(!table.picture.contains("marked:"))
  }

  @Test func `any line of the program can be typed`() {
    let table = Table.described()
    _ = lead(table, keys(":advance\n"))
    #expect(table.entries.last?.event.kind == Advanced.kind)
    #expect(table.picture.hasPrefix("analysis"))
  }

  @Test func `the question that others may ask is one key away`() throws {
    let table = Table.described()
    _ = lead(table, keys("c"))
    #expect(table.picture.contains("What did you see or hear that makes you say that?"))
    _ = lead(table, keys("?"))
    try expectGolden(table.picture + "\n", "keys.txt")
  }

  @Test func `without a screen it says what to do instead`() {
    Table.described().run("debrief --as FA").expect(64, "rounds summary --for group")
  }

  @Test func `no keys stop it, and no picture is larger than the screen`() throws {
    let table = Table.analyzing()
    let round = try Session(table.world).currentRound()
    let letters: [Key] = " gpxcnt?u:ab'\n".map { $0 == "\n" ? .enter : .text(String($0)) }
    let moves: [Key] = [.left, .right, .up, .down, .escape, .backspace, .home, .paste("FA-G1")]
    for seed in 0..<UInt64(Search.size) {
      var random = SplitMix64(seed: seed)
      let now = try #require(Moment("2026-11-20T10:00:00+01:00"))
      var debrief = Debrief(DebriefPages(round), at: now)
      for _ in 0..<60 {
        let effects = (letters + moves).randomElement(using: &random)
          .map { debrief.press($0, at: now) }
        for case .type(let words) in effects ?? [] { #expect(!words.isEmpty, "seed \(seed)") }
        let size = Picture.Size(
          columns: Int.random(in: 1...90, using: &random),
          rows: Int.random(in: 1...30, using: &random)
        )
        #expect(debrief.picture(on: size, at: now).size == size)
      }
    }
  }
}
