import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling
import Platform

@Suite struct FailingDiskTests {
  let folder: Folder
  let round: RoundID

  init() throws {
    folder = try Folder()
    round = try Generator.round()
  }

  /// The writer of a device whose disk does not do what it should.
  private func writer(_ disk: DiskCalls) throws -> Writer {
    let id = try folder.device().join(.km, round, of: folder.network).id
    _ = try #require(try folder.device().writers(of: round, in: folder.network).first)
      .append([.note("one")], after: 0)
    let device = folder.device(disk: disk)
    return Writer(id: id, round: round, network: folder.network, device: device)
  }

  @Test(arguments: [0, 1, 100])
  func `a short write is taken back`(count: Int) throws {
    let disk = DiskCalls(write: { bytes, file throws(SystemError) in
      try SystemCalls.write(Array(bytes.prefix(count)), to: file)
    })
    let writer = try writer(disk)
    let before = try SystemCalls.contents(of: writer.journal)
    #expect(throws: JournalError.system(.noSpace, .write, writer.journal)) {
      try writer.append([.note("two"), .note("three")], after: 0)
    }
    #expect(try SystemCalls.contents(of: writer.journal) == before)
    let again = try folder.device().writers(of: round, in: folder.network)
    #expect(try again[0].append([.note("two")], after: 0).entries.map(\.id.sequence) == [2])
  }

  @Test func `what the disk did not confirm is taken back`() throws {
    let writer = try writer(DiskCalls(sync: { _ throws(SystemError) in throw .diskFailed }))
    let before = try SystemCalls.contents(of: writer.journal)
    #expect(throws: JournalError.system(.diskFailed, .write, writer.journal)) {
      try writer.append([.note("two")], after: 0)
    }
    #expect(try SystemCalls.contents(of: writer.journal) == before)
    #expect(writer.remembered?.sequence == 1)
  }

  @Test func `what is recorded and not remembered is no failure`() throws {
    let disk = DiskCalls(overwrite: { _, _, _ throws(SystemError) in throw .noSpace })
    let writer = try writer(disk)
    let receipt = try writer.append([.note("two")], after: 0)
    #expect(receipt.forgotten == .system(.noSpace, .write, writer.memory))
    #expect(receipt.entries.map(\.id.sequence) == [2])
    let again = try folder.device().writers(of: round, in: folder.network)[0]
    let next = try again.append([.note("three")], after: 0)
    #expect(next.recovered == receipt.entries && next.forgotten == nil)
    #expect(try folder.network.journals(of: round).entries.map(\.id.sequence) == [1, 2, 3])
  }

  @Test func `a torn end that cannot be set aside stays where it is, and nowhere else`() throws {
    let writer = try writer(DiskCalls())
    let torn = try SystemCalls.contents(of: writer.journal) + Array(repeating: 0x78, count: 9)
    try SystemCalls.overwrite(writer.journal, with: torn)
    let full = folder.device(disk: DiskCalls(write: { _, _ throws(SystemError) in throw .noSpace }))
    let unlucky = Writer(id: writer.id, round: round, network: folder.network, device: full)
    for _ in 0..<3 {
      #expect(throws: JournalError.self) { try unlucky.append([.note("two")], after: 0) }
    }
    #expect(try SystemCalls.contents(of: writer.journal) == torn)
    #expect(try SystemCalls.names(in: folder.roundFolder()) == ["\(writer.id).jsonl"])
    #expect(try writer.append([.note("two")], after: 0).setAside != nil)
  }
}
