import InstructionalRounds
import Testing

struct NameReplacementTests {
  @Test(arguments: [
    ("Danielle answers", "S3 answers"), ("calls on danielle", "calls on S3"),
    ("DANIELLE'S sheet", "S3'S sheet"), ("Danielle’s, Danielles", "S3’s, S3s"),
    ("(Danielle)", "(S3)"), ("Ana, Danielle: \"no\"", "Ana, S3: \"no\""),
  ])
  func `a name goes with all that is put to it`(_ text: String, _ wanted: String) throws {
    let name = try #require(NameReplacement("Danielle", by: "S3"))
    #expect(name.applied(to: text) == wanted)
  }

  @Test(arguments: ["Daniel", "Danielleson waits", "McDanielle", "Danielle2", ""])
  func `another word stays`(_ text: String) throws {
    let name = try #require(NameReplacement("Danielle", by: "S3"))
    #expect(name.applied(to: text) == nil)
  }

  @Test func `a name of several words may be broken over lines`() throws {
    let name = try #require(NameReplacement("  Ana  María ", by: "S1"))
    #expect(name.name == "Ana María")
    #expect(name.applied(to: "asks Ana\n María's friend") == "asks S1's friend")
    #expect(NameReplacement("3", by: "S1") == nil)
  }

  @Test func `accents make no difference, in the name or where it stands`() throws {
    for (name, text) in [("José", "Jose's sheet"), ("Jose", "JOSÉ’s sheet"), ("Zoë", "zoe")] {
      let replacement = try #require(NameReplacement(name, by: "S2"))
      #expect(replacement.applied(to: text)?.hasPrefix("S2") == true)
    }
  }
}
