import InstructionalRounds
import Testing

/// Which words of a text are asked about.
@Suite struct VocabularyTests {
  /// A few words of each list.
  private let vocabulary: Vocabulary = {
    var lists = WordLists(name: ConsensusRule.Scale.fistToFive.id)
    lists.judgment = ["good", "good job", "well-behaved", "too much"]
    lists.inference = ["engaged", "didn't care", "café"]
    lists.remedy = ["should"]
    lists.hedges = ["seems"]
    lists.neutral = ["good morning"]
    lists.questions = [.judgment: "What makes you say \"{words}\"?"]
    lists.quotations = [
      QuotationMarks(open: "\"", close: "\""), QuotationMarks(open: "“", close: "”"),
      QuotationMarks(open: "‘", close: "’", isApostrophe: true),
      QuotationMarks(open: "'", close: "'", isApostrophe: true),
    ]
    return Vocabulary(lists)
  }()

  /// The flagged words of a text.
  private func words(_ text: String) -> [String] { vocabulary.flags(in: text).map(\.text) }

  @Test func `a flag says its kind, its words as written, and where they stand`() {
    let flags = vocabulary.flags(in: "👩‍🏫 was Good; they should go")
    #expect(
      flags == [
        Flag(kind: .judgment, range: 8..<12, text: "Good"),
        Flag(kind: .prescription, range: 19..<25, text: "should"),
      ]
    )
  }

  @Test func `a description has no flags`() {
    #expect(words("9:12 T asked 3 questions, 4 of 21 raised a hand").isEmpty)
    #expect(words("").isEmpty)
  }

  @Test func `only whole words count`() {
    #expect(words("goods, disengaged, shoulder, goodness").isEmpty)
    #expect(words("(good) *engaged* should/good") == ["good", "engaged", "should", "good"])
  }

  @Test func `the longest entry counts, and one that is neutral keeps others out`() {
    #expect(words("good job everyone") == ["good job"])
    #expect(words("T: good morning, a good one") == ["good"])
  }

  @Test func `a phrase does not reach over a mark, and a hyphen is a space`() {
    #expect(words("it was good. Job 2 began") == ["good"])
    #expect(words("well behaved and WELL-BEHAVED") == ["well behaved", "WELL-BEHAVED"])
    #expect(words("too much, too  much, too -- much, too - much") == ["too much", "too  much"])
  }

  @Test func `an apostrophe inside a word is part of it, straight or curly`() {
    #expect(words("they didn't care, they didn’t care") == ["didn't care", "didn’t care"])
  }

  @Test func `letters beyond ASCII are letters, in capitals or not`() {
    #expect(words("CAFÉ cafés") == ["CAFÉ"])
  }

  @Test(
    arguments: [
      "T said \"good job\" twice", "T said “good job” twice", "T: ‘good job’ to table 2",
      "T: 'good job' to table 2", "S: \"good, we should go", "S: “good, we should go",
      "'It's good', S1 said", "\"you should\" and \"good\"", "(‘it’s good’)",
      "S: 'it was ' good'",
    ]
  )
  func `what people said is evidence and never flagged`(_ text: String) {
    #expect(words(text).isEmpty)
  }

  @Test func `the observer's words around a quotation count`() {
    #expect(words("good: \"good\" should \"good\" engaged") == ["good", "should", "engaged"])
  }

  @Test func `a lone apostrophe quotes nothing`() {
    #expect(words("the students' work was good") == ["good"])
    #expect(words("in the '90s it was good") == ["good"])
    #expect(words("don't; it's good; S' and T' should") == ["good", "should"])
  }

  @Test func `a hedge is an inference unless the protocol lets it pass`() {
    #expect(vocabulary.flags(in: "S3 seems done").map(\.kind) == [.inference])
    var settings = LanguageSettings()
    settings.allowsHedges = true
    #expect(vocabulary.flags(in: "S3 seems done", under: settings).isEmpty)
  }

  @Test func `a question quotes the words as they were written`() throws {
    let flag = try #require(vocabulary.flags(in: "GOOD job").first)
    #expect(vocabulary.question(for: flag) == "What makes you say \"GOOD job\"?")
    let other = try #require(vocabulary.flags(in: "they should").first)
    #expect(vocabulary.question(for: other) == "should")
  }

  @Test func `a range leads back to the words in any text`() {
    let text = "e\u{301}tude: “x” 👩‍🏫 good, 'a' engaged"
    let scalars = Array(text.unicodeScalars)
    for flag in vocabulary.flags(in: text) {
      #expect(String(String.UnicodeScalarView(scalars[flag.range])) == flag.text)
    }
    #expect(words(text) == ["good", "engaged"])
  }
}
