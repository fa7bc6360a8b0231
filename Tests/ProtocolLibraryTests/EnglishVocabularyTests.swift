import InstructionalRounds
import ProtocolLibrary
import Testing

/// The built-in English word list, on lines such as observers write.
@Suite struct EnglishVocabularyTests {
  /// The built-in vocabulary.
  private func english() throws -> Vocabulary {
    try ProtocolSearch(places: [.builtIn], folders: Example.folders([:])).vocabulary("english")
      .value
  }

  @Test(
    arguments: [
      ("Students were engaged", FlagKind.inference, "engaged"),
      ("T used rigorous texts", .judgement, "rigorous"),
      ("The task was too easy for S2", .judgement, "too easy"),
      ("T should have waited", .remedy, "should have"),
      ("S1 seems bored by it", .inference, "seems"),
      ("I liked the opening", .judgement, "I liked"),
      ("Ss did not understand the task", .inference, "did not understand"),
    ]
  )
  func `words that do not describe are found`(
    _ text: String,
    _ kind: FlagKind,
    _ words: String
  ) throws {
    let first = try #require(try english().flags(in: text).first)
    #expect(first.kind == kind)
    #expect(first.text == words)
  }

  @Test(
    arguments: [
      "9:12 T: \"what's the slope?\" 3 hands", "T: good morning. 21 Ss at 6 tables",
      "S4 wrote 3 lines, crossed out 2", "Board: solve 3x + 2 = 11, show each step",
      "T to S2: 'you should try again', walks on", "0 of 21 asked a question",
    ]
  )
  func `lines that describe are left alone`(_ text: String) throws {
    #expect(try english().flags(in: text).isEmpty)
  }

  @Test func `what is asked is the question of the field`() throws {
    let english = try english()
    let flag = try #require(english.flags(in: "Students were engaged").first)
    #expect(
      english.question(for: flag) == "What did you see or hear from which you take \"engaged\"?"
    )
  }

  @Test func `about two hundred entries are there, a first list`() throws {
    let lists = try english().lists
    let entries = [lists.judgement, lists.inference, lists.remedy, lists.hedges].map(\.count)
    #expect((150...300).contains(entries.reduce(0, +)))
  }
}
