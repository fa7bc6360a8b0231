import Foundation
import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling
import Platform

@Suite struct DeviceTests {
  let folder: Folder
  let round: RoundID

  init() throws {
    folder = try Folder()
    round = try Generator.round()
  }

  @Test func `only the device that made a writer adds to its journal`() throws {
    let writer = try folder.device().join(.km, round, of: folder.network)
    let other = folder.device("other")
    #expect(try other.writers(of: round, in: folder.network).isEmpty)
    let stolen = Writer(id: writer.id, round: round, network: folder.network, device: other)
    #expect(throws: JournalError.notOurs(writer.id)) {
      try stolen.append([.note("one")], after: 0)
    }
  }

  @Test func `a writer moves along with its journal`() throws {
    let writer = try folder.device().join(.km, round, of: folder.network)
    _ = try writer.append([.note("one")], after: 0)
    let moved = Network(folder.path.appending("moved"))
    try SystemCalls.makeFolder(moved.folder)
    try SystemCalls.rename(folder.network.path(of: round), to: moved.path(of: round))
    let found = try #require(try folder.device().writers(of: round, in: moved).first)
    #expect(found.id == writer.id)
    #expect(try found.append([.note("two")], after: 0).entries.map(\.id.sequence) == [2])
  }

  @Test func `a network of the same name elsewhere knows nobody`() throws {
    let writer = try folder.device().join(.km, round, of: folder.network)
    _ = try writer.append([.note("one")], after: 0)
    let elsewhere = Network(folder.path.appending("elsewhere"))
    try SystemCalls.makeFolders(elsewhere.path(of: round))
    #expect(try folder.device().writers(of: round, in: elsewhere).isEmpty)
  }

  @Test func `a network that joining makes is known again`() throws {
    let path = folder.path.appending("./new")
    let writer = try folder.device().join(.km, round, of: Network(path))
    _ = try writer.append([.note("one")], after: 0)
    let other = Network(folder.path.appending("new/../new"))
    #expect(try folder.device().writers(of: round, in: other).map(\.id) == [writer.id])
    #expect(writer.network == other)
  }

  @Test func `a round that begins in the place of one that is gone has writers of its own`() throws
  {
    let device = folder.device()
    let gone = try device.join(.km, round, of: folder.network)
    _ = try gone.append([.note("one")], after: 0)
    try FileManager.default.removeItem(atPath: "\(folder.network.folder)")
    let writer = try device.join(.km, round, of: folder.network)
    #expect(try device.writers(of: round, in: folder.network).map(\.id) == [writer.id])
    #expect(try writer.append([.note("two")], after: 0).entries.map(\.id.sequence) == [1])
  }

  @Test func `a damaged memory is none`() throws {
    let writer = try folder.device().join(.km, round, of: folder.network)
    var bytes = try SystemCalls.contents(of: writer.memory)
    bytes[3] ^= 1
    let file = try SystemCalls.open(writer.memory, for: .rewriting)
    try SystemCalls.write(bytes, to: file, at: 0)
    #expect(throws: JournalError.notOurs(writer.id)) {
      try writer.append([.note("one")], after: 0)
    }
  }

  @Test func `two who join have two journals`() throws {
    let device = folder.device()
    let first = try device.join(.km, round, of: folder.network)
    let second = try device.join(.km, round, of: folder.network)
    #expect(first.id != second.id)
    let ids = try device.writers(of: round, in: folder.network).map(\.id)
    #expect(ids == [first.id, second.id].sorted())
  }
}
