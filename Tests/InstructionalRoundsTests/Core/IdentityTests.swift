import InstructionalRounds
import Testing

@Suite struct Identities {
  @Test(arguments: ["KM", "km", "K", "ABCDE"])
  func `a code is one to five letters, kept in capitals`(text: String) throws {
    let code = try #require(ParticipantCode(text))
    #expect(code.text == text.uppercased())
  }

  @Test(arguments: ["", "K2", "ABCDEF", "K M", "Ü", "K-"])
  func `anything else is no code, as K12 is somebody's twelfth note`(text: String) {
    #expect(ParticipantCode(text) == nil)
  }

  @Test(arguments: ["KM-x7q2", "A-0000"])
  func `a writer is read as it is written`(text: String) throws {
    #expect(try #require(WriterID(text)).description == text)
  }

  @Test(arguments: ["KM", "km-x7q2", "KM-X7q2", "KM-x7q", "KM-x7q2-1", "KM-../.", "-x7q2"])
  func `anything else is no writer`(text: String) {
    #expect(WriterID(text) == nil)
  }

  @Test func `an entry is read as it is written`() throws {
    let entry = try #require(EntryID("KM-x7q2-12"))
    #expect(entry.writer.code.text == "KM" && entry.sequence == 12)
    #expect(entry.description == "KM-x7q2-12")
  }

  @Test(arguments: ["KM-x7q2-0", "KM-x7q2-012", "KM-x7q2-", "KM-x7q2", "KM-x7q2-+1", "KM-x7q2-9e9"])
  func `anything else is no entry`(text: String) {
    #expect(EntryID(text) == nil)
  }

  @Test(arguments: ["lincoln-2026-11", "a", "7"])
  func `a round's identity can name a folder`(text: String) throws {
    #expect(try #require(RoundID(text)).text == text)
  }

  @Test(arguments: [
    "", "..", "a/b", "-a", "a-", "A", "a b", "a\u{0}", String(repeating: "a", count: 61),
  ])
  func `what could leave a folder or surprise a disk is no identity`(text: String) {
    #expect(RoundID(text) == nil)
  }

  @Test func `visits are numbered from 1 to 999`() {
    #expect(VisitNumber(1)?.value == 1 && VisitNumber(999)?.value == 999)
    #expect(VisitNumber(0) == nil && VisitNumber(1_000) == nil)
  }

  @Test func `a team has a name of one line`() {
    #expect(Team(" north ")?.name == "north")
    #expect(Team("north\nsouth") == nil && Team("") == nil)
    #expect(Team(String(repeating: "n", count: 31)) == nil)
  }
}
