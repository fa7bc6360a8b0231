import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling

@Suite struct FoldingTests {
  /// A round of entries, read with no vocabulary.
  private func record(_ entries: [Entry]) throws -> RoundRecord {
    guard let name = ProtocolID("empty") else { throw Generator.Missing() }
    let lists = Vocabulary(WordLists(name: name))
    return RoundInProgress(folding: entries, reading: lists).record
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `what was written and read back folds to the same round`(seed: UInt64) throws {
    let folder = try Folder()
    let journals = try Journals(seed: seed, count: 60)
    try journals.write(to: folder)
    let read = try folder.network.journals(of: Generator.round())
    #expect(read.damages.isEmpty)
    #expect(Set(read.entries) == Set(journals.entries))
    #expect(try record(read.entries) == record(journals.entries))
  }

  @Test func `a truncated journal loses at most the torn line`() throws {
    let journals = try Journals(seed: 11, count: 5)
    for (writer, lines) in journals.lines {
      let bytes = journals.bytes(of: writer)
      var ends: [Int] = []
      for line in lines { ends.append((ends.last ?? 0) + line.bytes.count + 1) }
      for count in 0...bytes.count {
        let file = JournalFile(name: "", bytes: Array(bytes.prefix(count)))
        // A line that lacks no more than its line feed is whole.
        let whole = ends.filter { $0 - 1 <= count }.count
        #expect(file.lines.map(\.line) == Array(lines.prefix(whole)))
        #expect(file.damages.isEmpty)
        #expect(
          file.unfinished.isEmpty
            == (ends.contains { $0 == count || $0 - 1 == count } || count == 0)
        )
      }
    }
  }

  @Test func `any damage costs no more than its line`() throws {
    let journals = try Journals(seed: 12, count: 12)
    var random = SplitMix64(seed: 12)
    for (writer, lines) in journals.lines {
      for _ in 0..<60 {
        var bytes = journals.bytes(of: writer)
        let place = Int.random(in: bytes.indices, using: &random)
        guard bytes[place] != UInt8(ascii: "\n") else { continue }
        bytes[place] = UInt8.random(in: 0x20...0xFF, using: &random)
        let number = bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1
        let file = JournalFile(name: "a", bytes: bytes)
        guard bytes != journals.bytes(of: writer) else { continue }
        #expect(file.damages.map(\.line) == [number])
        #expect(file.lines.count == lines.count - 1)
      }
    }
  }
}
