import BuiltInProtocols
import InstructionalRounds
import JSONText
import ProtocolLibrary
import Testing

/// A protocol as text and back.
@Suite struct RoundTripTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a protocol that is written reads back the same`(seed: UInt64) throws {
    var protocols = RandomProtocol(seed: seed)
    let settings = protocols.next()
    let text = ProtocolFile.text(of: settings)
    #expect(try ProtocolFile.read(text) == settings, "seed \(seed)")
    #expect(try ProtocolFile.text(of: ProtocolFile.read(text)) == text, "seed \(seed)")
  }

  @Test func `a record of a later version reads, and a mistake in it is still one`() throws {
    let later = Example.file("  weather: \"rain\", language: { tone: 1, allowsHedges: true },")
    #expect(try ProtocolFile.read(recorded: later).language.allowsHedges)
    #expect(Example.mistakes(of: later).count == 2)
    let wrong = Example.file("  weather: \"rain\", smallestGroup: 0,")
    let error = #expect(throws: FileError.self) { try ProtocolFile.read(recorded: wrong) }
    #expect(error?.mistakes.map(\.trail.description) == ["smallestGroup"])
  }

  @Test func `the defaults of the field are written and read like any other protocol`() throws {
    let settings = ObservationProtocol(id: try #require(ProtocolID("mine")))
    #expect(try ProtocolFile.read(ProtocolFile.text(of: settings)) == settings)
  }

  @Test func `the canonical text is one line of strict JSON`() throws {
    for file in EmbeddedFile.builtIn where !file.path.contains("/") {
      let text = ProtocolFile.text(of: try ProtocolFile.read(file.text))
      #expect(text.allSatisfy { !$0.isNewline })
      #expect(throws: Never.self) { try JSONReader(dialect: .json).read(text) }
    }
  }

  @Test func `what a file leaves out has the default of the field`() throws {
    let read = try ProtocolFile.read(Example.file(""))
    var expected = ObservationProtocol(id: try #require(ProtocolID("mine")))
    expected.title = "Mine"
    expected.stages = Array(expected.stages.prefix(2))
    #expect(read == expected)
    #expect(read.stages.map(\.stage) == [.description, .analysis])
  }

  @Test func `the usual scale is the first, wherever the file lists it`() throws {
    let levels = "levels: [\"no\", \"yes\"], threshold: 1"
    let scales = "[{ id: \"a\", \(levels) }, { id: \"b\", \(levels) }, { id: \"c\", \(levels) }]"
    let text = Example.file("  consensus: { usualScale: \"b\", scales: \(scales) },")
    let rule = try ProtocolFile.read(text).consensus
    #expect(rule.scales.map(\.id.text) == ["b", "a", "c"])
  }

  @Test func `words that are compared in lower case are kept in lower case`() throws {
    let text = Example.file("  analysis: { openings: [\"Teachers\", \"STUDENTS\"] },")
    #expect(try ProtocolFile.read(text).analysis.openings == ["teachers", "students"])
  }

  @Test func `a digest is that of FNV-1a, and changes with any byte`() {
    #expect(ContentDigest(of: "").description == "cbf29ce484222325")
    #expect(ContentDigest(of: "a").description == "af63dc4c8601ec8c")
    #expect(ContentDigest(of: "foobar").description == "85944171f73967e8")
    #expect(ContentDigest(of: "foobaR") != ContentDigest(of: "foobar"))
  }
}
