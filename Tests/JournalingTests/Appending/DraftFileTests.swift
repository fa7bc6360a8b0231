import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling
import Platform

/// What is typed and not recorded, outside of the record.
@Suite struct DraftFileTests {
  let folder: Folder
  let writer: Writer

  init() throws {
    folder = try Folder()
    writer = try folder.device().join(.km, Generator.round(), of: folder.network)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Keeps texts as a program does that does not end as it should.
  private func leave(_ texts: String...) throws {
    let draft = try writer.openDraft()
    for text in texts { try draft.keep(Array(text.utf8)) }
  }

  @Test func `the last text is found by the next program`() throws {
    try leave("one", "two")
    #expect(text(try writer.openDraft().left) == "two")
    #expect(text(try writer.openDraft().left) == "two")
  }

  @Test func `what was cleared is not found`() throws {
    try leave("one")
    try writer.openDraft().clear()
    #expect(try writer.openDraft().left.isEmpty)
  }

  @Test func `a program that runs keeps its own`() throws {
    let first = try writer.openDraft()
    try first.keep(Array("one".utf8))
    let second = try writer.openDraft()
    #expect(second.left.isEmpty)
    try second.keep(Array("two".utf8))
    #expect(text(first.left).isEmpty)
  }

  @Test func `a text whose end the power took is not taken for whole`() throws {
    try leave("one")
    let names = try SystemCalls.names(in: writer.drafts)
    let name = try #require(names.first)
    let file = try SystemCalls.open(writer.drafts.appending(name), for: .appending)
    _ = try SystemCalls.write(Array("tw".utf8), to: file)
    #expect(text(try writer.openDraft().left) == "one")
    try leave("three")
    #expect(text(try writer.openDraft().left) == "three")
  }

  @Test func `a file that grew long is begun anew`() throws {
    let long = String(repeating: "a", count: 40_000)
    try leave(long, long, "short")
    let names = try SystemCalls.names(in: writer.drafts)
    let path = writer.drafts.appending(try #require(names.first))
    #expect(try SystemCalls.contents(of: path).count == 7)
    #expect(text(try writer.openDraft().left) == "short")
  }
}
