import InstructionalRounds
import TestSupport
import Testing

@testable import JournalFormat

/// The fast way to read a line, held against the one that takes every line.
@Suite struct ScanningTests {
  @Test(arguments: Generator.kinds)
  func `a line reads the same both ways, whole and changed anywhere`(kind: FactKind) throws {
    var generator = Generator(seed: 91)
    for seed: UInt64 in 0..<12 {
      let (_, line) = try LineTests.line(kind, seed: seed)
      expectSame(Array(line.bytes))
      for _ in 0..<8 {
        expectSame(try generator.forging(line))
        expectSame(generator.damaging(line))
      }
    }
  }

  @Test(arguments: [
    #""kind":"left","author":"KM","participant":"BD","participant":"BD""#,
    #""kind":"left","author":"KM","partic\u0069pant":"BD""#,
    #""kind":"left","author":"KM","participant":"B\u0044""#,
    #""kind":"left","author":"KM", "participant":"BD""#,
    #""kind":"left","author":"KM","participant":"BD","é":1,"e\#u{301}":2"#,
    #""kind":"left","author":"KM","participant":"BD","mood":[[[1]]]"#,
    #""kind":"left","author":"KM","participant":"BD","mood":[[[[1]]]]"#,
    #""kind":"left","author":"KM","participant":"BD","mood":{"a":1,"a":1}"#,
    #""kind":"left","author":"KM","participant":"BD","mood":[{"b":1,"seal":"0123456789abcdef"}]"#,
    #""kind":"left","author":"KM","participant":"BD","mood":[1,]"#,
    #""kind":"left","author":"KM","participant":"BD","mood":01"#,
    #""kind":"left","author":"KM","participant":"BD","mood":-0"#,
    #""kind":"left","author":"KM","participant":"BD","mood":1.5e3"#,
    #""kind":"left","author":"KM","participant":"BD","mood":nul"#,
    #""kind":"left","author":"KM","participant":"BD","mood":"\x""#,
    #""kind":"left","author":"KM","participant":"BD","mood":"\ud800""#,
    #""kind":"left","author":"KM","participant":"BD","redacted":true"#,
    #""kind":"no","author":"KM","under":["KM-x7q2-1","KM-x7q2-01"]"#,
    #""kind":"no","author":"KM","under":["KM-x7q2-18446744073709551616"]"#,
    #""kind":"no","author":"km""#,
    #""kind":"position","author":"KM","work":"KM-x7q2-1","scale":"a","hands":[-1,2.0,3]"#,
  ])
  func `what is not as we write it reads the same both ways`(rest: String) {
    expectSame(craftedLine(rest))
  }

  @Test(arguments: [
    "2026-11-22T14:05:30.000Z", "2026-11-22T14:05:30.000z", "2026-11-22t14:05:30.000Z",
    "2026-11-22T14:05:30.00Z", "2026-11-22T14:05:30Z", "2026-11-22T14:05:30.000+00:00",
    "2026-11-22T14:05:30.000+01:00", "2026-11-22T14:05:30.12345678Z", "2026-02-29T14:05:30.000Z",
    "2026-11-22T14:05:30.000-18:00", "2026-11-22T14:05:30.000+18:01", "0001-01-01T00:00:00.000Z",
    "2026-11-22T24:05:30.000Z", "2026-11-22 14:05:30.000Z", "",
  ])
  func `a moment has one spelling`(text: String) {
    let isSpelled = Moment(text).map { $0.description == text } ?? false
    #expect((Moment(spelled: text.utf8.span) != nil) == isSpelled)
  }

  @Test(arguments: Generator.kinds)
  func `nearly every line that we write is scanned`(kind: FactKind) throws {
    let lines = try (0..<20 as Range<UInt64>).map { try LineTests.line(kind, seed: $0).1 }
    let scanned = lines.count { JournalLine(scanning: $0.bytes) != nil }
    // Texts with a scalar that is always escaped are read as a tree; everything else is scanned.
    #expect(scanned == lines.count)
  }

  /// Expects the same line or the same fault, in a slice that begins somewhere in a file.
  private func expectSame(_ bytes: [UInt8]) {
    let slice = ([0x0A, 0x0A, 0x0A] + bytes)[3...]
    let reference = Result { () throws(LineFault) in try JournalLine(reading: slice) }
    #expect(Result { () throws(LineFault) in try JournalLine(slice) } == reference)
    guard let scanned = JournalLine(scanning: slice) else { return }
    #expect(.success(scanned) == reference)
  }
}

extension Generator {
  /// A line with a byte or two that are others, and with its sums as they were.
  fileprivate mutating func damaging(_ line: JournalLine) -> [UInt8] {
    var bytes = Array(line.bytes)
    for _ in 0..<number(1...2) {
      bytes[number(0...(bytes.count - 1))] = UInt8(number(0...255))
    }
    return bytes
  }
}
