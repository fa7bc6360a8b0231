import Foundation
import InstructionalRounds
import Platform
import TestSupport
import Testing

@testable import JournalFormat
@testable import Journaling

/// What a device remembers of rounds that nobody has changed: it saves time, and nothing else.
@Suite struct NetworkMemoryTests {
  @Test func `a round that was read is remembered until its files change`() throws {
    let round = try Generator.round()
    var remembered = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      let (folder, journals) = try Self.network(seed)
      let device = folder.laterDevice()
      try Self.read(folder, device)
      let memory = NetworkMemory(of: folder.network, on: device)
      guard let known = memory.known(round) else { continue }
      remembered += 1
      #expect(known.facts == Self.facts)
      try Self.expectSameReading(folder, device, "seed \(seed)")
      let writer = try #require(journals.lines.keys.min())
      let line = try #require(journals.lines[writer]?.last)
      // The same bytes again, by another program that leaves the length alone.
      try folder.put(journals.bytes(of: writer), "\(writer).jsonl")
      #expect(NetworkMemory(of: folder.network, on: device).known(round) == nil, "\(line.entry.id)")
      try Self.expectSameReading(folder, device, "seed \(seed), written again")
    }
    #expect(remembered > 10)
  }

  @Test func `counts come back as they were`() throws {
    let round = try Generator.round()
    var compared = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      let (folder, _) = try Self.network(seed)
      let device = folder.laterDevice()
      let memory = NetworkMemory(of: folder.network, on: device)
      let outline = try memory.outline(of: round)
      let fold = Fold(History(outline.journals.entries))
      guard let notes = outline.count(in: fold.record, fold.history),
        let packed = notes.packed(in: fold.record)
      else { continue }
      memory.remember(round, Self.facts, counts: packed)
      memory.keep()
      let again = try NetworkMemory(of: folder.network, on: device).outline(of: round)
      #expect(again.count(in: fold.record, fold.history) == notes, "seed \(seed)")
      compared += 1
    }
    #expect(compared > 5)
  }

  @Test func `a memory with any byte flipped or cut off is as good as none`() throws {
    let (folder, _) = try Self.network(3)
    let device = folder.laterDevice()
    try Self.read(folder, device)
    let file = try Self.file(of: device)
    let whole = [UInt8](try Data(contentsOf: file))
    #expect(whole.count > 40)
    for place in whole.indices {
      var flipped = whole
      flipped[place] ^= 1 << UInt8(place % 8)
      for wrong in [flipped, Array(whole[..<place])] {
        try Data(wrong).write(to: file)
        #expect(NetworkMemory(of: folder.network, on: device).known(try Generator.round()) == nil)
      }
    }
    try Self.expectSameReading(folder, device, "damaged memory")
  }

  @Test func `a memory with a right sum and wrong numbers stops nobody`() throws {
    let (folder, _) = try Self.network(3)
    let device = folder.laterDevice()
    try Self.read(folder, device)
    let file = try Self.file(of: device)
    let whole = [UInt8](try Data(contentsOf: file))
    let body = try #require(whole.firstIndex(of: UInt8(ascii: "\n"))) + 1
    var random = SplitMix64(seed: 5)
    for _ in 0..<500 {
      var wrong = Array(whole.dropLast(17))
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let place = Int.random(in: body..<wrong.count, using: &random)
        wrong[place] = UInt8.random(in: 0...255, using: &random)
      }
      try Data(wrong + Array("\n\(Checksum(of: wrong.span))".utf8)).write(to: file)
      let memory = NetworkMemory(of: folder.network, on: device)
      #expect(throws: Never.self, "\(wrong)") { try memory.journals(of: try Generator.round()) }
      #expect(throws: Never.self, "\(wrong)") { try memory.outline(of: try Generator.round()) }
    }
  }

  @Test func `a memory of another network is as good as none`() throws {
    let (folder, _) = try Self.network(3)
    let (other, _) = try Self.network(4)
    let (device, otherDevice) = (folder.laterDevice(), other.laterDevice())
    try Self.read(folder, device)
    try Self.read(other, otherDevice)
    let foreign = try Data(contentsOf: try Self.file(of: otherDevice))
    try foreign.write(to: try Self.file(of: device))
    #expect(NetworkMemory(of: folder.network, on: device).known(try Generator.round()) == nil)
    try Self.expectSameReading(folder, device, "a memory of another network")
  }

  @Test func `what changed as lately as the memory is read again`() throws {
    let (folder, _) = try Self.network(3)
    let device = Device(state: folder.path.appending("now.state"), now: { .now }, random: { 7 })
    try Self.read(folder, device)
    #expect(NetworkMemory(of: folder.network, on: device).known(try Generator.round()) == nil)
  }

  @Test func `nothing that anybody wrote is in it`() throws {
    let (folder, journals) = try Self.network(3)
    let device = folder.laterDevice()
    try Self.read(folder, device)
    let bytes = [UInt8](try Data(contentsOf: try Self.file(of: device)))
    let body = try #require(bytes.firstIndex(of: UInt8(ascii: "\n"))) + 1
    let kept = String(decoding: bytes[body...].dropLast(17), as: UTF8.self)
    for line in journals.all {
      for word in String(decoding: line.bytes, as: UTF8.self).split(whereSeparator: { !$0.isLetter }
      )
      where word.count > 3 { #expect(!kept.contains(word)) }
    }
  }
}

extension NetworkMemoryTests {
  private static let facts = RememberedRound.Facts(
    school: 17,
    workCount: 2,
    isClosed: true
  )

  /// A network with one round of random entries.
  private static func network(_ seed: UInt64) throws -> (Folder, Journals) {
    let folder = try Folder()
    let journals = try Journals(seed: seed, count: 25)
    try journals.write(to: folder)
    return (folder, journals)
  }

  /// Reads the round and remembers it.
  private static func read(_ folder: Folder, _ device: Device) throws {
    let memory = NetworkMemory(of: folder.network, on: device)
    _ = try memory.journals(of: try Generator.round())
    memory.remember(try Generator.round(), facts)
    memory.keep()
  }

  /// The one file of the memory.
  private static func file(of device: Device) throws -> URL {
    let folder = URL(filePath: device.state.appending(".memory").text)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count == 1)
    return folder.appending(path: try #require(names.first))
  }

  /// With whatever is remembered, a reading says what one without a memory says.
  private static func expectSameReading(_ folder: Folder, _ device: Device, _ why: String) throws {
    let round = try Generator.round()
    let fresh = try folder.network.journals(of: round, reading: .withoutNotes)
    let read = try NetworkMemory(of: folder.network, on: device).journals(of: round)
    #expect(History(read.entries) == History(fresh.entries), "\(why)")
    #expect(read.damages.count == fresh.damages.count, "\(why)")
  }
}

extension Folder {
  /// A device whose clock is long after the files of the test were written.
  fileprivate func laterDevice() -> Device {
    Device(
      state: path.appending("later.state"),
      now: { Moment("2100-01-01T00:00:00Z") ?? .ofTheTests },
      random: { 11 }
    )
  }
}

extension Moment {
  /// Now, by the clock on the wall.
  fileprivate static var now: Moment {
    Moment(milliseconds: SystemClock.now, offset: 0) ?? .ofTheTests
  }
}
