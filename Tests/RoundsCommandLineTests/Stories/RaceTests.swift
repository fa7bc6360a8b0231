import InstructionalRounds
import Journaling
import Synchronization
import Testing

@testable import RoundsCommandLine

/// Two who do the same at one moment: whoever comes second looks again before anything is written.
struct RaceTests {
  /// Runs a line, while another one is quicker just before the first would be alone with the round.
  private func run(_ line: [String], after quicker: [String], on table: Table) -> Int32 {
    var world = table.world
    let other = table.world
    world.records.alone = { _, _, body in
      #expect(RoundsProgram.run(quicker, in: other) == 0)
      try body()
    }
    return RoundsProgram.run(line, in: world)
  }

  @Test func `a round of one name is opened once`() throws {
    let table = Table()
    table.run("init /harbor")
    let line = "open A --id harbor --school B --problem C --as".split(separator: " ").map(
      String.init
    )
    let status = run(line + ["KM"], after: line + ["FA"], on: table)
    #expect(status == 73)
    #expect(table.entries.count { $0.event.kind == RoundOpened.kind } == 1)
  }

  @Test(arguments: ["KM", "BD"])
  func `two notes of a visit that nobody planned plan it once`(_ other: String) {
    let table = Table.prepared()
    let status = run(
      ["note", "7", "T: asks why", "--as", "KM"],
      after: ["note", "7", "T: asks what", "--as", other],
      on: table
    )
    #expect(status == 0)
    #expect(table.entries.count { $0.event.kind == VisitPlanned.kind } == 3)
    table.run("note 7 'T: asks when' --as KM").expect(0, "visit 7")
  }

  @Test func `two beginnings of a visit that nobody planned plan it once`() {
    let table = Table.prepared()
    let status = run(
      ["visit", "start", "7", "--as", "KM"],
      after: ["visit", "start", "7", "--as", "BD"],
      on: table
    )
    #expect(status == 0)
    #expect(table.entries.count { $0.event.kind == VisitPlanned.kind } == 3)
  }

  @Test func `a visit that nobody planned and its first note are recorded together`() throws {
    let table = Table.prepared()
    table.run("note 8 'T: asks why' --as KM").expect(0, "Visit 8 was not planned; it is now.")
    let plan = try #require(table.entries.last { $0.event.kind == VisitPlanned.kind })
    let note = try #require(table.entries.last { $0.event.kind == NoteTaken.kind })
    #expect(plan.written == note.written)
    #expect(plan.id.sequence + 1 == note.id.sequence)
  }

  @Test func `what is remembered while journals are read is not missing from them`() throws {
    let table = Table.prepared()
    let writer = try #require(table.entries.last?.id.writer)
    let isRead = Atomic(false)
    var world = table.world
    world.records.copies.journals = {
      isRead.store(true, ordering: .relaxed)
      return RoundJournals(of: $0.round, files: [])
    }
    world.records.copies.remembered = { _ in
      isRead.load(ordering: .relaxed) ? [writer: JournalEnd(sequence: 9, sum: .none)] : [:]
    }
    #expect(RoundsProgram.run(["verify", "thinking"], in: world) == 0)
  }

  @Test func `what is found while others write is looked for again`() throws {
    let table = Table.prepared()
    let looks = Atomic(0)
    var world = table.world
    world.records.stamp = { _ in min(looks.load(ordering: .relaxed), 2) }
    world.records.copies.journals = {
      let look = looks.wrappingAdd(1, ordering: .relaxed).newValue
      let torn = look < 3 ? Array("{".utf8) : []
      return RoundJournals(of: $0.round, files: [JournalFile(name: "a.jsonl", bytes: torn)])
    }
    #expect(RoundsProgram.run(["verify", "thinking"], in: world) == 0)
    #expect(looks.load(ordering: .relaxed) == 3)
  }
}
