import Foundation
import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling

@Suite struct RoundJournalsTests {
  let folder: Folder
  let journals: Journals
  let round: RoundID

  init() throws {
    folder = try Folder()
    journals = try Journals(seed: 5, count: 30)
    round = try Generator.round()
    try journals.write(to: folder)
  }

  /// A writer with at least three lines.
  private func writer() throws -> WriterID {
    try #require(journals.lines.first { $0.value.count > 2 }?.key)
  }

  @Test func `every file counts, whatever it is called`() throws {
    let bytes = journals.bytes(of: try writer())
    try folder.put(bytes, "\(try writer()) (conflicted copy).jsonl")
    try folder.put(bytes, "notes.txt")
    let read = try folder.network.journals(of: round)
    #expect(read.files.count == journals.lines.count + 1)
    #expect(History(read.entries) == History(journals.entries))
  }

  @Test func `line feeds of other systems and empty lines are nothing`() throws {
    let text = String(decoding: journals.bytes(of: try writer()), as: UTF8.self)
    let mailed = text.replacing("\n", with: "\r\n\n")
    try folder.put(Array(mailed.utf8), "\(try writer()).jsonl")
    let read = try folder.network.journals(of: round)
    #expect(History(read.entries) == History(journals.entries))
    #expect(read.damages.isEmpty)
  }

  @Test func `an unfinished line of somebody else is left alone`() throws {
    let bytes = journals.bytes(of: try writer()).dropLast(20)
    try folder.put(Array(bytes), "\(try writer()).jsonl")
    let read = try folder.network.journals(of: round)
    #expect(read.damages.isEmpty)
    #expect(read.entries.count == journals.entries.count - 1)
    #expect(read.unfinished == ["\(try writer()).jsonl"])
    #expect(try folder.bytes("\(try writer()).jsonl") == Array(bytes))
  }

  @Test func `a damaged line is named with its file and its number`() throws {
    var bytes = journals.bytes(of: try writer())
    bytes[5] ^= 1
    try folder.put(bytes, "\(try writer()).jsonl")
    let damage = Damage(file: "\(try writer()).jsonl", line: 1, why: .fault(.sumDiffers))
    #expect(try folder.network.journals(of: round).damages == [damage])
    #expect(damage.summary == "line 1 is damaged")
  }

  @Test func `a line of another round does not count`() throws {
    let left = #""kind":"left","author":"KM","participant":"KM""#
    let line = craftedLine(left, head: #""v":1,"round":"elsewhere","#)
    try folder.put(line + [UInt8(ascii: "\n")], "strange.jsonl")
    let read = try folder.network.journals(of: round)
    let other = try #require(RoundID("elsewhere"))
    #expect(read.damages == [Damage(file: "strange.jsonl", line: 1, why: .otherRound(other))])
    #expect(read.entries.count == journals.entries.count)
  }

  @Test func `a line after another line than the one before it is reported and counts`() throws {
    let lines = try #require(journals.lines[try writer()])
    var others = try Journals(seed: 99, count: 0)
    var generator = Generator(seed: 1)
    try others.add(generator.recording(ParticipantLeft.kind), by: try writer(), clock: 1)
    let first = try #require(others.lines[try writer()]?.first)
    let bytes = ([first] + lines.dropFirst()).flatMap { $0.bytes + [UInt8(ascii: "\n")] }
    try folder.put(bytes, "\(try writer()).jsonl")
    let read = try folder.network.journals(of: round)
    let file = "\(try writer()).jsonl"
    #expect(read.damages == [Damage(file: file, line: 2, why: .otherLineBefore)])
    #expect(read.entries.count == journals.entries.count)
  }

  @Test func `the clock is the greatest of all journals`() throws {
    #expect(try folder.network.clock(of: round) == 30)
    #expect(try folder.network.journals(of: round).clock == 30)
    var bytes = journals.bytes(of: try writer())
    bytes[bytes.count - 4] ^= 1
    for writer in journals.lines.keys { try folder.put(bytes, "\(writer).jsonl") }
    let last = journals.lines[try writer()]?.dropLast().last?.entry.clock
    #expect(try folder.network.clock(of: round) == last)
  }

  @Test func `a round that is not there is named`() throws {
    let other = try #require(RoundID("elsewhere"))
    #expect(throws: JournalError.noRound(other)) { try folder.network.journals(of: other) }
    #expect(try folder.network.rounds() == [round])
  }
}
