import Foundation
import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling
import Platform

/// Merging on a disk: who may touch what, and what is left of a file that was damaged.
@Suite struct MergingTests {
  let folder: Folder
  let other: Folder
  let round: RoundID
  let writer: Writer

  init() throws {
    (folder, other) = (try Folder(), try Folder())
    round = try Generator.round()
    writer = try other.device(seed: 9).join(.km, round, of: other.network)
    _ = try writer.append(["one", "two", "three"].map { try .note($0) }, after: 0)
  }

  private var name: String { "\(writer.id).jsonl" }

  private func merge(from source: Folder? = nil) throws -> RoundMerge {
    let delivery = try Delivery(reading: [(source ?? other).path])
    let merge = try folder.network.merging(delivery, round)
    try folder.network.merge(merge, on: folder.device())
    return merge
  }

  @Test func `a round that is not here comes in whole, for the user alone`() throws {
    let merge = try merge()
    #expect((merge.new.count, merge.knownCount) == (3, 0))
    #expect(try folder.bytes(name) == other.bytes(name))
    let path = try folder.roundFolder()
    #expect(try SystemCalls.status(of: path).permissions == 0o700)
    #expect(try SystemCalls.status(of: path.appending(name)).permissions == 0o600)
    #expect(try self.merge().changesNothing)
  }

  @Test func `somebody else's journal is replaced only by a superset`() throws {
    _ = try merge()
    _ = try writer.append([.note("four")], after: 3)
    #expect(try merge().new.map(\.entry.id.sequence) == [4])
    #expect(try folder.bytes(name) == other.bytes(name))
    // An older copy takes nothing away.
    let older = try Folder()
    try older.put(Array(#require(try other.bytes(name)).prefix(900)), name)
    #expect(try merge(from: older).new.isEmpty)
    #expect(try folder.bytes(name) == other.bytes(name))
  }

  @Test func `a damaged line stays until a whole copy of it is here`() throws {
    var bytes = try #require(try other.bytes(name))
    let second = try #require(bytes.firstIndex(of: 0x0A)) + 30
    bytes[second] ^= 1
    try folder.put(bytes, name)
    let third = try Folder()
    let lines = try #require(try other.bytes(name)).split(separator: 0x0A)
    try third.put(lines[0] + [0x0A], "first.jsonl")
    #expect(try merge(from: third).changesNothing)
    #expect(try folder.bytes(name) == bytes)
    #expect(try merge().new.map(\.entry.id.sequence) == [2])
    #expect(try folder.bytes(name) == other.bytes(name))
  }

  @Test func `a half line of somebody else's stays at the end`() throws {
    let whole = try #require(try other.bytes(name))
    let lines = whole.split(separator: 0x0A)
    let half = lines[1].prefix(100)
    try folder.put(lines[0] + [0x0A] + half, name)
    let third = try Folder()
    try third.put(lines[2] + [0x0A], "third.jsonl")
    #expect(try merge(from: third).new.count == 1)
    #expect(try folder.bytes(name) == lines[0] + [0x0A] + lines[2] + [0x0A] + half)
    _ = try merge()
    #expect(try folder.bytes(name) == whole)
  }

  @Test func `this device's own journal is left alone, and what arrives of it counts`() throws {
    let device = folder.device()
    let own = try device.join(.km, round, of: folder.network)
    _ = try own.append([.note("one")], after: 0)
    let file = "\(own.id).jsonl"
    let saved = try #require(try folder.bytes(file))
    _ = try own.append([.note("two")], after: 1)
    try other.put(#require(try folder.bytes(file)), file)
    // The journal is put back from a backup, and the other copy comes in.
    try folder.put(saved, file)
    let delivery = try Delivery(reading: [other.path])
    try folder.network.merge(try folder.network.merging(delivery, round), on: device)
    #expect(try folder.bytes(file) == saved)
    #expect(try folder.bytes("\(own.id).merged.jsonl") != nil)
    let entries = try folder.network.journals(of: round).entries
    #expect(entries.filter { $0.id.writer == own.id }.map(\.id.sequence) == [1, 2])
    #expect(try folder.network.merging(delivery, round).changesNothing)
  }

  @Test func `a device that was cloned stops recording under the same name`() throws {
    let device = folder.device()
    let own = try device.join(.km, round, of: folder.network)
    _ = try own.append([.note("one")], after: 0)
    let clone = folder.device("clone", seed: 2)
    try FileManager.default.copyItem(atPath: device.state.text, toPath: clone.state.text)
    let name = "\(own.id).jsonl"
    let saved = try #require(try folder.bytes(name))
    _ = try own.append([.note("two")], after: 1)
    try other.put(#require(try folder.bytes(name)), name)
    try folder.put(saved, name)
    let there = try #require(clone.writer(own.id, of: round, in: folder.network))
    _ = try there.append([.note("another")], after: 1)
    let merge = try folder.network.merging(Delivery(reading: [other.path]), round)
    #expect(merge.conflicts.contains(EntryID(writer: own.id, sequence: 2)))
    #expect(try folder.network.merge(merge, on: clone) == [own.id])
    #expect(try clone.writers(of: round, in: folder.network).isEmpty)
    let fresh = try clone.join(.km, round, of: folder.network)
    #expect(fresh.id != own.id)
  }

  @Test func `a link in the place of a round leads nowhere`() throws {
    let outside = try Folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path.appending(round.text).text,
      withDestinationPath: outside.path.text
    )
    #expect(throws: JournalError.self) { try merge() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path.text).isEmpty)
  }

  @Test func `what was begun and never finished is in nobody's way`() throws {
    _ = try merge()
    try folder.put(Array("half".utf8), "\(name).new")
    _ = try writer.append([.note("four")], after: 3)
    _ = try merge()
    #expect(try folder.bytes(name) == other.bytes(name))
    #expect(try folder.bytes("\(name).new") == nil)
  }

  @Test func `a note that is added while its journal is replaced is not lost`() throws {
    _ = try writer.append([.note("four")], after: 3)
    let path = other.network.path(of: writer.id, in: round)
    let held = try SystemCalls.openLocked(path, for: .appending, patience: 0)
    // Whoever replaces the journal waits for who adds to it.
    #expect(throws: JournalError.self) {
      try other.network.replace(name, in: round, patience: 20) { _ in [] }
    }
    // Whoever adds to it adds to the file that has the name, not to the one that had it.
    try SystemCalls.rename(path, to: FilePath("\(path).old"))
    try SystemCalls.make(path, holding: try SystemCalls.contents(of: held))
    _ = try writer.append([.note("five")], after: 4)
    #expect(try other.network.journals(of: round).entries.count == 5)
  }

  @Test func `a file may hold several rounds, and folders hold what they like`() throws {
    let source = try Folder()
    try source.put(#require(try other.bytes(name)), "a b\u{202E}\u{1B}[2J.jsonl")
    try FileManager.default.createDirectory(
      atPath: try source.roundFolder().appending("folder.jsonl").text,
      withIntermediateDirectories: true
    )
    let delivery = try Delivery(reading: [source.path])
    #expect(delivery.rounds == [round])
    #expect(delivery.damages.map(\.why) == [.unreadable(.wrongKind)])
    try source.put(Array("nonsense\n".utf8), "\u{1B}]0;x.jsonl")
    let damages = try Delivery(reading: [source.path]).damages
    #expect(damages.count == 2 && damages.allSatisfy { !$0.file.contains("\u{1B}") })
  }
}
