import InstructionalRounds
import TestSupport
import Testing

@testable import JournalFormat

@Suite struct LineTests {
  /// A line that says something of a kind.
  static func line(
    _ kind: FactKind,
    seed: UInt64,
    undoing undone: [EntryID] = []
  ) throws -> (Recording, JournalLine) {
    var generator = Generator(seed: seed)
    var recording = try generator.recording(kind)
    recording.undoes = undone
    let place = LinePlace(
      round: try Generator.round(),
      id: try generator.entry(),
      clock: UInt64(generator.number(1...9_000)),
      previous: Checksum(generator.random.next()),
      written: try generator.moment(),
      salt: generator.random.next()
    )
    return (recording, try JournalLine(recording, at: place))
  }

  @Test func `every kind of fact is read by its name`() {
    #expect(Set(Event.readers.keys) == Set(Generator.kinds.map(\.name)))
  }

  @Test(arguments: Generator.kinds, [1, 2, 3] as [UInt64])
  func `what is written reads back as what was meant`(kind: FactKind, seed: UInt64) throws {
    for more: UInt64 in 0..<8 {
      let (recording, line) = try LineTests.line(kind, seed: seed &* 1_000 &+ more)
      let read = try JournalLine(line.bytes)
      #expect(read == line)
      #expect(recording.isSaid(by: read.entry))
      #expect(!read.isRedacted)
    }
  }

  @Test(arguments: Generator.kinds)
  func `a redacted line is the same entry without its words`(kind: FactKind) throws {
    for seed: UInt64 in 0..<15 {
      let (_, line) = try LineTests.line(kind, seed: seed)
      let redacted = try line.redacted()
      #expect(redacted.entry == line.entry.redacted())
      #expect(redacted.isRedacted)
      #expect(redacted.bytes.count == line.bytes.count)
      #expect(redacted.sum == line.sum && redacted.previous == line.previous)
      #expect(try redacted.redacted().bytes == redacted.bytes)
    }
  }
}
