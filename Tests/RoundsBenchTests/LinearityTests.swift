import InstructionalRounds
import TestSupport
import Testing

@testable import rounds_bench

/// How much work the built-in vocabularies make of a line, counted and not timed.
@Suite struct LinearityTests {
  /// Words that begin many phrases, or go on in gaps of them.
  private static let words = [
    "so", "very", "not", "the", "students", "are", "is", "in", "a", "of", "to", "they", "more",
    "than", "good", "engaged", "seem", "could", "have", "found", "hard", "know", "what", "1", "T",
    "says", "that", "no", "strong", "weak", "from", "most", "least", "Maya", "let", "him", "up",
  ]

  @Test(arguments: ["english", "spanish"])
  func `twice the words take twice the work`(_ name: String) throws {
    let vocabulary = try BuiltIn.vocabulary(name)
    var random = SplitMix64(seed: 9)
    for _ in 0..<max(3, Search.size / 20) {
      let few = (0..<Int.random(in: 1...4, using: &random))
        .compactMap { _ in Self.words.randomElement(using: &random) }
      let line = Array(repeating: few, count: 400 / few.count).flatMap(\.self)
      let once = vocabulary.reading(of: line.joined(separator: " ")).work
      let twice = vocabulary.reading(of: (line + line).joined(separator: " ")).work
      #expect(twice <= 2 * once + 5_000, "\(few)")
      #expect(once <= line.count * 600, "\(few)")
    }
  }
}
