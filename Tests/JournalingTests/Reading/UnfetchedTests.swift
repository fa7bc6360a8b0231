import InstructionalRounds
import Platform
import TestSupport
import Testing

@testable import Journaling

/// Journals in a folder that a sync program keeps, on a computer that it has not brought them to.
@Suite struct UnfetchedTests {
  let folder: Folder
  let journals: Journals
  let round: RoundID

  init() throws {
    folder = try Folder()
    journals = try Journals(seed: 7, count: 30)
    round = try Generator.round()
    try journals.write(to: folder)
  }

  /// A writer of whom there is more than one line.
  private func writer() throws -> WriterID {
    try #require(journals.lines.first { $0.value.count > 1 }?.key)
  }

  @Test(arguments: [
    "BD-x1y2.jsonl.nextcloud", ".BD-x1y2.jsonl.icloud", "BD-x1y2.jsonl.owncloud",
    "BD-x1y2.jsonl.cloud", "BD-x1y2.jsonl.rsls", "BD-x1y2.jsonl.partial",
    "BD-x1y2.jsonl.crdownload",
  ])
  func `a file that stands for a journal is named, and the others count`(_ name: String) throws {
    try folder.put([0x20], name)
    let read = try folder.network.journals(of: round)
    #expect(read.damages == [Damage(file: name, line: 0, why: .notFetched)])
    #expect(History(read.entries) == History(journals.entries))
    let place = FilePath(folder.network.path(of: round).text)
    #expect(try Delivery(reading: [place]).damages.map(\.why) == [.notFetched])
    #expect(try Delivery(reading: [place.appending(name)]).damages.map(\.why) == [.notFetched])
  }

  @Test func `an empty file in the place of a journal is named`() throws {
    try folder.put([], "BD-x1y2.jsonl")
    let read = try folder.network.journals(of: round)
    let damage = Damage(file: "BD-x1y2.jsonl", line: 0, why: .notFetched)
    #expect(read.damages == [damage])
    #expect(damage.summary.contains("has not been downloaded"))
    let place = folder.network.path(of: round).appending("BD-x1y2.jsonl")
    #expect(try Delivery(reading: [place]).damages.map(\.why) == [.notFetched])
  }

  @Test(arguments: ["BD-x1y2.torn-1", "BD-x1y2.jsonl.new", "BD-x1y2.jsonl.bak", "notes.icloud"])
  func `other files stand for no journal`(_ name: String) throws {
    try folder.put([0x20], name)
    #expect(try folder.network.journals(of: round).damages.isEmpty)
  }

  @Test func `a round of which nothing was brought yet is there`() throws {
    let other = Network(folder.path.appending("other"))
    try other.makeFolder(of: round)
    let place = other.path(of: round).appending(".KM-x1y2.jsonl.icloud")
    try SystemCalls.make(place, holding: [0x20])
    #expect(other.holds(round))
    #expect(try other.rounds() == [round])
  }

  @Test func `a byte order mark before a line is no damage`() throws {
    let writer = try writer()
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let lines = try #require(journals.lines[writer])
    let bytes = lines.flatMap { mark + $0.bytes + Array("\r\n".utf8) }
    try folder.put(bytes, "\(writer).jsonl")
    let read = try folder.network.journals(of: round)
    #expect(read.damages.isEmpty)
    #expect(History(read.entries) == History(journals.entries))
    let handed = JournalFile(name: "mail", handedOver: bytes)
    #expect(handed.damages.isEmpty && handed.lines.count == lines.count)
    #expect(RawLine.all(of: bytes).allSatisfy { $0.line != nil })
  }

  @Test func `words go from a journal that begins with a byte order mark`() throws {
    let device = folder.device()
    let writer = try device.join(.km, round, of: folder.network)
    let note = try writer.append([.note("Danielle speaks")], after: 0).entries[0]
    let bytes = try SystemCalls.contents(of: writer.journal)
    try SystemCalls.remove(writer.journal)
    try SystemCalls.make(writer.journal, holding: [0xEF, 0xBB, 0xBF] + bytes)
    let reason = try Words("a name")
    _ = try writer.append(
      [Recording(.redacted(Redacted(subject: note.id, reason: reason)), happened: .ofTheTests)],
      after: 1
    )
    try folder.network.takeOutWords(of: round, on: device, by: .anybody)
    let now = String(decoding: try SystemCalls.contents(of: writer.journal), as: UTF8.self)
    #expect(!now.contains("Danielle"))
    let read = try folder.network.journals(of: round)
    #expect(read.damages.isEmpty)
  }
}
