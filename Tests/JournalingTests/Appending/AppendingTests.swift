import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling

@Suite struct AppendingTests {
  let folder: Folder
  let round: RoundID

  init() throws {
    folder = try Folder()
    round = try Generator.round()
  }

  /// A note with these words.
  func note(_ text: String) throws -> Recording {
    let visit = VisitID(EntryID(writer: try Generator(seed: 1).someWriter(), sequence: 1))
    let fact = NoteTaken(visit: visit, number: 1, words: try Words(text))
    return Recording(.noteTaken(fact), happened: .ofTheTests)
  }

  @Test func `what is appended is read`() throws {
    let writer = try folder.device().join(.km, round, of: folder.network)
    let first = try writer.append([note("one"), note("two")], after: 0)
    let second = try writer.append([note("three")], after: 40)
    let journals = try folder.network.journals(of: round)
    #expect(journals.entries == first.entries + second.entries)
    #expect(journals.entries.map(\.id.sequence) == [1, 2, 3])
    #expect(journals.entries.map(\.clock) == [1, 2, 41])
    #expect(journals.damages.isEmpty)
    #expect(try folder.network.clock(of: round) == 41)
    #expect(try folder.network.rounds() == [round])
    #expect(try folder.device().writers(of: round, in: folder.network).map(\.id) == [writer.id])
  }
}
