import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling
import Platform

@Suite struct TornEndTests {
  let folder: Folder
  let round: RoundID
  let writer: Writer
  let name: String

  init() throws {
    folder = try Folder()
    round = try Generator.round()
    writer = try folder.device().join(.km, round, of: folder.network)
    name = "\(writer.id).jsonl"
    _ = try writer.append([.note("one"), .note("two")], after: 0)
  }

  private func bytes() throws -> [UInt8] { try #require(try folder.bytes(name)) }

  @Test func `a torn end of one's own is set aside, and then cut off`() throws {
    let whole = try bytes()
    for count in [1, 100, 2] {
      let torn = Array(whole.prefix(count))
      try folder.put(try bytes() + torn, name)
      let receipt = try writer.append([.note("three")], after: 0)
      let aside = try #require(receipt.setAside)
      #expect(try SystemCalls.contents(of: aside) == torn)
      #expect(receipt.recovered.isEmpty)
    }
    #expect(try folder.bytes("\(writer.id).torn-3") != nil)
    let journals = try folder.network.journals(of: round)
    #expect(journals.entries.map(\.id.sequence) == [1, 2, 3, 4, 5])
    #expect(journals.damages.isEmpty && journals.files.allSatisfy(\.unfinished.isEmpty))
  }

  @Test func `a line that lacks no more than its line feed is whole`() throws {
    try folder.put(try bytes().dropLast(), name)
    let receipt = try writer.append([.note("three")], after: 0)
    #expect(receipt.setAside == nil)
    #expect(try folder.network.journals(of: round).entries.map(\.id.sequence) == [1, 2, 3])
    #expect(try folder.network.journals(of: round).damages.isEmpty)
  }

  @Test func `lines that nobody was told of are taken over`() throws {
    let memory = try SystemCalls.contents(of: writer.memory)
    _ = try writer.append([.note("three"), .note("four")], after: 0)
    try overwriteMemory(memory)
    let receipt = try writer.append([.note("five")], after: 0)
    #expect(receipt.recovered.map(\.id.sequence) == [3, 4])
    #expect(receipt.entries.map(\.id.sequence) == [5])
  }

  @Test func `trying again finds what the first try left`() throws {
    let memory = try SystemCalls.contents(of: writer.memory)
    let first = try writer.append([.note("three"), .note("four")], after: 0)
    try overwriteMemory(memory)
    let second = try writer.append([.note("three"), .note("four")], after: 0)
    #expect(second.entries == first.entries)
    let third = try writer.append([.note("three"), .note("four")], after: 0)
    #expect(third.entries.map(\.id.sequence) == [5, 6])
  }

  @Test func `a journal that was replaced gets a new writer`() throws {
    let old = try bytes()
    let three = try writer.append([.note("three")], after: 0)
    try folder.put(old, name)
    let remembered = try #require(writer.remembered)
    #expect(remembered.sum.value == three.entries[0].sum)
    let found = JournalEnd(sequence: 2, sum: Checksum(try lastSum()))
    #expect(throws: JournalError.endDiffers(writer.id, remembered: remembered, found: found)) {
      try writer.append([.note("four")], after: 0)
    }
    #expect(try bytes() == old)
    try writer.retire()
    #expect(try folder.device().writers(of: round, in: folder.network).isEmpty)
    let other = try folder.device(seed: 2).join(.km, round, of: folder.network)
    #expect(try other.append([.note("four")], after: 2).entries.map(\.id.writer) == [other.id])
  }

  @Test func `a journal with other lines gets a new writer`() throws {
    let lines = try bytes().split(separator: UInt8(ascii: "\n"))
    let other = try folder.device("other").join(.km, round, of: folder.network)
    #expect(other.id == writer.id)
    try folder.put([], name)
    _ = try other.append([.note("a"), .note("b"), .note("c")], after: 0)
    #expect(lines.count == 2)
    #expect(throws: JournalError.self) { try writer.append([.note("three")], after: 0) }
    #expect(try folder.network.journals(of: round).entries.count == 3)
  }

  @Test func `a journal that is gone is not begun again`() throws {
    let gone = try folder.roundFolder().appending("gone")
    try SystemCalls.rename(writer.journal, to: gone)
    #expect(throws: JournalError.self) { try writer.append([.note("three")], after: 0) }
    #expect(try folder.bytes(name) == nil)
  }

  private func lastSum() throws -> UInt64 {
    try #require(folder.network.journals(of: round).entries.last?.sum)
  }

  private func overwriteMemory(_ bytes: [UInt8]) throws {
    let file = try SystemCalls.open(writer.memory, for: .rewriting)
    try SystemCalls.write(bytes, to: file, at: 0)
  }
}
