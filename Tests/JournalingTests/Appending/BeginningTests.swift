import InstructionalRounds
import Testing

@testable import Journaling
import Platform

/// Beginnings that were refused or stopped in the middle: the next one takes their place.
struct BeginningTests {
  let folder: Folder
  let round: RoundID

  init() throws {
    folder = try Folder()
    round = try Generator.round()
  }

  @Test func `a first entry that is refused leaves no journal`() throws {
    let full = DiskCalls(write: { _, _ throws(SystemError) in throw .noSpace })
    let writer = try folder.device(disk: full).join(.km, round, of: folder.network)
    #expect(throws: JournalError.self) { try writer.append([.note("one")], after: 0) }
    #expect(!folder.network.holds(round))
    #expect(try SystemCalls.names(in: folder.network.path(of: round)).isEmpty)
  }

  @Test(arguments: ["", "{\"format\":1,\"round\":"])
  func `a beginning that was stopped is taken over`(_ half: String) throws {
    let device = folder.device()
    let stopped = try device.join(.km, round, of: folder.network)
    let file = try SystemCalls.create(stopped.journal)
    _ = try SystemCalls.write(Array(half.utf8), to: file)
    #expect(try !folder.network.hasBegun(round))
    let writer = try device.join(.km, round, of: folder.network)
    _ = try writer.append([.note("one")], after: 0)
    #expect(try folder.network.hasBegun(round))
    #expect(try device.writers(of: round, in: folder.network).map(\.id) == [writer.id])
    let journals = try folder.network.journals(of: round)
    #expect(journals.files.map(\.name) == ["\(writer.id).jsonl"])
    #expect(journals.damages.isEmpty)
  }

  @Test func `a merge that is refused leaves no journal`() throws {
    let writer = try folder.device().join(.km, round, of: folder.network)
    _ = try writer.append([.note("one")], after: 0)
    let network = Network(folder.path.appending("other"))
    try network.makeFolder(of: round)
    // Something that cannot be taken away stands where the new file is made.
    let place = network.path(of: round).appending("\(writer.id).jsonl.new")
    try SystemCalls.makeFolder(place)
    let delivery = try Delivery(reading: [writer.journal])
    let merge = try network.merging(delivery, round)
    #expect(throws: JournalError.self) { try network.merge(merge, on: folder.device("other")) }
    #expect(!network.holds(round))
    #expect(try SystemCalls.names(in: network.path(of: round)).filter { $0.hasSuffix("l") }.isEmpty)
  }

  @Test func `a lock on a round keeps others out until it ends`() throws {
    try folder.network.makeFolder(of: round)
    let (device, other) = (folder.device(), folder.device("other", patience: 20))
    try device.alone(in: round, of: folder.network) {
      #expect(throws: JournalError.self) {
        try other.alone(in: round, of: folder.network) {}
      }
    }
    try other.alone(in: round, of: folder.network) {}
  }
}
