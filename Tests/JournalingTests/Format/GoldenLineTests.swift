import InstructionalRounds
import TestSupport
import Testing

@testable import JournalFormat

@Suite struct GoldenLineTests {
  @Test func `a line of every kind is written as it always was`() throws {
    var journals = Journals()
    var generator = Generator(seed: 2_026)
    for kind in Generator.kinds {
      try journals.add(generator.recording(kind), by: try generator.someWriter(), clock: 34)
    }
    let bytes = journals.bytes(of: try generator.someWriter())
    try expectGolden(String(decoding: bytes, as: UTF8.self), "lines.jsonl")
  }
}
