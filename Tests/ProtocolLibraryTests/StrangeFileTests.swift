import BuiltInProtocols
import InstructionalRounds
import ProtocolLibrary
import TestSupport
import Testing

/// Protocols and vocabularies as an accident or a stranger could have made them.
@Suite struct StrangeFileTests {
  private static let count = Proof.size(250, whole: 200_000)

  /// What a settings file is made of.
  private static let pieces = [
    "stages:", "{ stage: \"analysis\" }", "lenses: [{ code: \"Q\", name: \"Questions\" }],", "[[[[",
    "smallestGroup: ", "language: {", "}", "]", "(", ")", "|", "<word>", "*?", "..", "^", "$", "#",
    "classes: [{ name: \"word\", words: [\"x\"] }],", "\"good, better\"", "'", ",", ":", "\\u{7}",
  ]

  private static let vocabulary = Example.vocabulary(
    """
      hedges: ["seem(s|ed), as if, (it|this) looks <like>"],
      classes: [{ name: "like", words: ["like, lik(e|es)"] }],
      groups: [{ name: "few", kind: "vague", weight: 2, question: "{words}?", phrases: ["some ..x"] }],
      details: [{ weight: 4, phrases: ["# of #, ^ says *? $"] }],
      labels: { speakers: ["t, s"], texts: ["board"] }, names: { first: ["Ana"] },
      quotations: [{ open: "«", close: "»" }], neutral: ["good morning"], reports: ["says that"],
    """
  )

  @Test(arguments: EmbeddedFile.builtIn.filter { !$0.path.contains("/") }.map(\.text))
  func `no protocol stops the program, and what is read is written and read again`(
    text: String
  ) throws {
    var mutator = Mutator(seed: 31, pieces: Self.pieces)
    let good = Array(text.utf8)
    var read = 0
    for place in 0..<Self.count {
      let bytes = mutator.mutated(good, with: good)
      do {
        let settings = try ProtocolFile.read(bytes)
        read += 1
        let again = try ProtocolFile.read(ProtocolFile.text(of: settings))
        try #require(again == settings, "mutation \(place)")
      } catch let error as FileError {
        try #require(!error.mistakes.isEmpty && error.isPrintable, "mutation \(place)")
      }
    }
    #expect(read > 0)
  }

  @Test func `no vocabulary stops the program, and notes are read with it`() throws {
    var mutator = Mutator(seed: 32, pieces: Self.pieces)
    let good = Array(Self.vocabulary.utf8)
    let language = ObservationProtocol(id: try #require(ProtocolID("mine"))).language
    var read = 0
    for place in 0..<(2 * Self.count) {
      let bytes = mutator.mutated(good, with: good)
      do {
        let vocabulary = Vocabulary(try VocabularyFile.read(bytes))
        read += 1
        let note = "T says that some x seems good: «it looks like 3 of 4» to Ana"
        let flags = vocabulary.flags(in: note, under: language)
        try #require(flags.count < 100, "mutation \(place)")
      } catch let error as FileError {
        try #require(!error.mistakes.isEmpty && error.isPrintable, "mutation \(place)")
      }
    }
    #expect(read > 0)
  }
}

extension FileError {
  /// Whether what is said of the mistakes is fit for a terminal.
  fileprivate var isPrintable: Bool {
    mistakes.allSatisfy { mistake in
      "\(mistake)".unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: false
        default: true
        }
      }
    }
  }
}
