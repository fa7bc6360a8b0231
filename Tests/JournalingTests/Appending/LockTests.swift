import Dispatch
import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling
import Platform

@Suite struct LockTests {
  let folder: Folder
  let round: RoundID

  init() throws {
    folder = try Folder()
    round = try Generator.round()
  }

  @Test func `a writer that stays locked is given up on`() throws {
    let writer = try folder.device(patience: 30).join(.km, round, of: folder.network)
    let lock = try writer.lock()
    #expect(throws: JournalError.locked(writer.id)) {
      try writer.append([.note("one")], after: 0)
    }
    try SystemCalls.sync(lock)
  }

  @Test func `a lock ends with what held it`() throws {
    let writer = try folder.device(patience: 0).join(.km, round, of: folder.network)
    for _ in 0..<3 { _ = try writer.append([.note("one")], after: 0) }
    #expect(writer.remembered?.sequence == 3)
  }

  @Test func `several at once get each a number of their own`() throws {
    let writer = try folder.device().join(.km, round, of: folder.network)
    DispatchQueue.concurrentPerform(iterations: 8) { place in
      for turn in 0..<10 {
        #expect(throws: Never.self) {
          try writer.append([.note("\(place)"), .note("\(turn)")], after: 0)
        }
      }
    }
    let journals = try folder.network.journals(of: round)
    #expect(journals.entries.map(\.id.sequence) == Array(1...160))
    #expect(journals.damages.isEmpty)
  }
}
