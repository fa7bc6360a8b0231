import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling

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
}
