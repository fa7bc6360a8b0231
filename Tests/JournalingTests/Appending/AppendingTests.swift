import Foundation
import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling
import Platform

@Suite struct AppendingTests {
  let folder: Folder
  let round: RoundID

  init() throws {
    folder = try Folder()
    round = try Generator.round()
  }

  @Test func `what is appended is read`() throws {
    let writer = try folder.device().join(.km, round, of: folder.network)
    let first = try writer.append([.note("one"), .note("two")], after: 0)
    let second = try writer.append([.note("three")], after: 40)
    let journals = try folder.network.journals(of: round)
    #expect(journals.entries == first.entries + second.entries)
    #expect(journals.entries.map(\.id.sequence) == [1, 2, 3])
    #expect(journals.entries.map(\.clock) == [1, 2, 41])
    #expect(journals.damages.isEmpty)
    #expect(try folder.network.clock(of: round) == 41)
    #expect(try folder.device().writers(of: round, in: folder.network).map(\.id) == [writer.id])
  }

  @Test func `long lines are found again from the end`() throws {
    let writer = try folder.device().join(.km, round, of: folder.network)
    let long = String(repeating: "学", count: 20_000)
    for _ in 0..<3 { _ = try writer.append([.note(long)], after: 0) }
    _ = try writer.append([.note("short")], after: 0)
    #expect(try folder.network.journals(of: round).entries.map(\.id.sequence) == [1, 2, 3, 4])
    #expect(try folder.network.clock(of: round) == 4)
  }

  @Test func `nothing is recorded of an empty batch`() throws {
    let writer = try folder.device().join(.km, round, of: folder.network)
    #expect(try writer.append([], after: 0).entries.isEmpty)
    #expect(try folder.network.journals(of: round).entries.isEmpty)
  }

  @Test func `a forged clock at the end of all numbers does not stop the round`() throws {
    let writer = try folder.device().join(.km, round, of: folder.network)
    let receipt = try writer.append([.note("one"), .note("two")], after: .max)
    #expect(receipt.entries.map(\.clock) == [LineFormat.greatest, LineFormat.greatest])
  }

  @Test func `a number that was promised is kept or refused`() throws {
    let writer = try folder.device().join(.km, round, of: folder.network)
    _ = try writer.append([.note("one")], after: 0, from: 1)
    #expect(throws: JournalError.movedOn(expected: 1, next: 2)) {
      try writer.append([.note("two")], after: 0, from: 1)
    }
    #expect(try folder.network.journals(of: round).entries.count == 1)
  }

  @Test func `one bad entry of a batch and none is recorded`() throws {
    let writer = try folder.device().join(.km, round, of: folder.network)
    let bad = Recording(.unknown(UnknownFact(name: "x")), happened: .ofTheTests)
    #expect(throws: JournalError.unwritable(.unknownKind(name: "unknown"))) {
      try writer.append([.note("one"), bad], after: 0)
    }
    #expect(try folder.network.journals(of: round).entries.isEmpty)
  }

  @Test func `nobody else may read what is made, whatever the umask`() async {
    // The umask is the whole process's, so that the test has a process of its own.
    await #expect(processExitsWith: .success) {
      umask(0o277)
      let folder = try Folder()
      let device = folder.device()
      let writer = try device.join(.km, Generator.round(), of: folder.network)
      _ = try writer.append([.note("one")], after: 0)
      for path in [writer.journal, writer.memory] {
        #expect(try permissions(of: path) == 0o600)
      }
      for path in [try folder.roundFolder(), writer.drafts, device.state] {
        #expect(try permissions(of: path) == 0o700)
      }
    }
  }
}

/// The permission bits of a file or a folder.
private func permissions(of path: FilePath) throws -> Int? {
  let attributes = try FileManager.default.attributesOfItem(atPath: path.text)
  return (attributes[.posixPermissions] as? NSNumber)?.intValue
}

extension Recording {
  /// A note with these words.
  static func note(_ text: String) throws -> Recording {
    let visit = VisitID(EntryID(writer: try Generator(seed: 1).someWriter(), sequence: 1))
    let fact = NoteTaken(visit: visit, number: 1, words: try Words(text))
    return Recording(.noteTaken(fact), happened: .ofTheTests)
  }
}
