import InstructionalRounds
import TestSupport
import Testing

@testable import JournalFormat

/// Lines that somebody made to do harm: whole by their sums, and wrong in what they say.
@Suite struct ForgedLineTests {
  @Test(arguments: Generator.kinds)
  func `no line can stop the program`(kind: FactKind) throws {
    var generator = Generator(seed: 77)
    var entries: [Entry] = []
    for seed: UInt64 in 0..<12 {
      let (_, line) = try LineTests.line(kind, seed: seed)
      for _ in 0..<5 {
        let forged = try generator.forging(line)
        if let read = try? JournalLine(forged[...]) { entries.append(read.entry) }
      }
      entries.append(line.entry)
    }
    guard let name = ProtocolID("empty") else { throw Generator.Missing() }
    let vocabulary = Vocabulary(WordLists(name: name))
    let round = RoundInProgress(folding: entries, reading: vocabulary)
    #expect(round.history.entries.count + round.history.conflicting.count <= entries.count)
  }

  @Test func `a forged line is whole by its sums`() throws {
    var generator = Generator(seed: 78)
    let (_, line) = try LineTests.line(NoteTaken.kind, seed: 1)
    var passed = 0
    for _ in 0..<100 {
      do throws(LineFault) {
        _ = try JournalLine(try generator.forging(line)[...])
        passed += 1
      } catch {
        #expect(error != .sumDiffers && error != .sealDiffers)
      }
    }
    #expect(passed > 0)
  }
}

extension Generator {
  /// A line with another value or two, and with a new seal and sum.
  mutating func forging(_ line: JournalLine) throws(LineFault) -> [UInt8] {
    guard let frame = LineFrame(line.bytes) else { throw .unframed }
    let piece = frame.summed.upperBound - 60
    var head = Array(line.bytes[..<piece])
    var tail = Array(line.bytes[frame.tail])
    let digits = Array("0123456789-\"[]{},:e.".utf8)
    for _ in 0..<number(1...2) {
      head[number(0...(head.count - 1))] = digits[number(0...(digits.count - 1))]
    }
    if truth() { tail[number(0...(tail.count - 1))] = UInt8(number(0x20...0x7E)) }
    let middle =
      ",\"seal\":\"\(Checksum(of: tail.span))\",\"prev\":\"\(frame.previous)\",\"sum\":\""
    let summed = head + Array(middle.utf8)
    let sum = Checksum(of: summed.span).description
    return summed + Array(sum.utf8) + Array("\",".utf8) + tail + [UInt8(ascii: "}")]
  }
}
