import Importing
import InstructionalRounds
import Testing

@Suite struct Identities {
  static let text = "KM\n1:12 T: asks\nyes\nyes\n1:20 Ss: write\nyes\n"

  /// The identities of a text's notes.
  private func identities(_ text: String, as hint: String? = nil) throws -> Set<ContentDigest> {
    let notes = try Sample.read(text, as: hint).notes
    let identities = Set(notes.map(\.identity))
    #expect(identities.count == notes.count)
    return identities
  }

  @Test func `the same file adds nothing, whatever its line ends and bullets`() throws {
    let before = try identities(Identities.text)
    #expect(before.count == 5)
    let changed =
      "\u{FEFF}# KM\r\n- 1:12  T: asks \r\n• yes\r\n\r\n- yes\r\n1.20 Ss: write\r\n* yes"
    #expect(try identities(changed) == before)
  }

  @Test func `a corrected file adds only what was corrected`() throws {
    let before = try identities(Identities.text)
    let after = try identities("KM\n1:13 T: asks\nyes\nyes\n1:20 Ss: write 4\nyes\nnew\n")
    #expect(after.subtracting(before).count == 3)
    let inserted = try identities("KM\nyes\n1:12 T: asks\nyes\nyes\n1:20 Ss: write\nyes\n")
    #expect(inserted.subtracting(before).count == 1)
  }

  @Test func `it does not depend on the visit's hours or on the protocol`() throws {
    var context = Sample.context
    context.labels = ElementLabels(prefixes: [:])
    context.window = try #require(Sample.window("01:00", "01:40"))
    let other = try Sample.read(Identities.text, in: context).notes.map(\.identity)
    #expect(try identities(Identities.text) == Set(other))
  }

  @Test func `equal words of two authors, visits, times or voices are two notes`() throws {
    _ = try identities("a\nKM\na\nFA\na\nVisit 2\na\n9:12 a\n9:13 a")
    _ = try identities("time,speaker,text\n00:00:01,T,a\n00:00:01,S,a\n00:00:01,S,a")
  }

  @Test func `a digest is spelled in 16 digits and read back`() throws {
    let digest = ContentDigest(of: "foobar")
    #expect(digest.description == "85944171f73967e8")
    #expect(ContentDigest(digest.description) == digest)
    #expect(try Sample.read("foobar").digest == digest)
    #expect(ContentDigest("0000000000000001")?.description == "0000000000000001")
    for text in ["", "85944171f73967e", "+5944171f73967e8", "85944171f73967eg"] {
      #expect(ContentDigest(text) == nil)
    }
  }
}
