import BuiltInProtocols
import InstructionalRounds
import ProtocolLibrary
import Testing

/// Vocabularies as files.
@Suite struct VocabularyFileTests {
  @Test(
    arguments: [
      String(repeating: "(a|b)", count: 40), String(repeating: "*? a ", count: 40),
      String(repeating: ".. a ", count: 9), String(repeating: "(", count: 100_000) + "a",
      String(repeating: "(", count: 9) + "a" + String(repeating: ")", count: 9),
    ]
  )
  func `a phrase that stands for more than there is room for is none`(phrase: String) {
    let mistakes = Example.mistakes(ofVocabulary: Example.vocabulary("  hedges: [\"\(phrase)\"],"))
    #expect(mistakes.map(\.trail.description) == ["hedges[1]"])
  }

  @Test func `phrases that stand for too many together are too many`() {
    let choice = "(\((0..<60).map { "a\($0)" }.joined(separator: "|")))"
    let phrases = (0..<150).map { "\"x\($0) \(choice) \(choice)\"" }.joined(separator: ",")
    let mistakes = Example.mistakes(ofVocabulary: Example.vocabulary("  hedges: [\(phrases)],"))
    #expect(mistakes.map(\.trail.description) == ["hedges"])
  }

  @Test func `the words that judge have their key in either spelling, but not in both`() {
    let usual = "\(FlagKind.judgment.rawValue):"
    let text = Example.vocabulary("  hedges: [\"maybe\"],")
    #expect(text.contains(usual))
    let newer = text.replacing(usual, with: "judgment:")
    #expect(Example.mistakes(ofVocabulary: newer).isEmpty)
    let both = text.replacing("\(usual) [", with: "judgment: [], \(usual) [")
    #expect(Example.mistakes(ofVocabulary: both).map(\.trail.description) == ["judgment"])
  }

  /// A vocabulary on top of one that is nowhere.
  static let baseless = "{ name: \"mine\", extends: \"englisch\", version: 1 }"

  /// A vocabulary whose question has no place for the words.
  static let withoutPlaceholder = """
    {
      name: "mine", language: "en", version: 1,
      questions: { judgement: "Why?", inference: "{words}?", remedy: "{words}?" },
      judgement: [], inference: [], remedy: [],
    }
    """

  /// A vocabulary whose words weigh something.
  private static func weighing(_ keys: String, words: String) -> String {
    Example.vocabulary(
      """
        weighing: {
          fewestWords: 5, start: 1, judgement: 2, inference: 3, nothing: 4, \(keys)
          detailBeside: 1, mostDetail: 20, otherSentences: 40, pointing: 20,
          words: [\(words)],
        },
      """
    )
  }

  @Test(
    arguments: [
      (
        Example.vocabulary("  hedges: [\"seems\", \"Good\"],"),
        """
        line 5, column 21: hedges[2]: "Good" is the same as judgement[1]. Keep one of the two; \
        capital letters make no difference.
        """
      ),
      (
        Example.vocabulary("  hedges: [\"...\"],"),
        """
        line 5, column 12: hedges[1]: "..." is not a word or phrase. Allowed: words with at least \
        one letter or digit, without spaces at either end.
        """
      ),
      (
        Example.vocabulary("  hedges: [\"as if, (seem|look(s|ed)\"],"),
        """
        line 5, column 12: hedges[1]: "(seem|look(s|ed)" is not a word or phrase. Allowed: words \
        with at least one letter or digit, without spaces at either end.
        """
      ),
      (
        Example.vocabulary(
          "  hedges: [\"a <wrod> b\"], classes: [{ name: \"word\", words: [\"x\"] }],"
        ),
        """
        line 5, column 12: hedges[1]: there is no class "wrod". Did you mean "word"? Known here: \
        "word".
        """
      ),
      (
        Example.vocabulary("  names: { first: [\"Ana, B(\"] },"),
        """
        line 5, column 20: names.first[1]: "B(" is not a word or phrase. Allowed: words with at \
        least one letter or digit, without spaces at either end.
        """
      ),
      (
        Example.vocabulary("  quotations: [{ open: \"<<\", close: \"'\" }],"),
        """
        line 5, column 24: quotations[1].open: "<<" is not a single mark. Allowed: one character \
        that is not a letter, digit or space.
        """
      ),
      (
        weighing("detail: 5,", words: "{ weight: 3, words: [\"good, engag-\"] }"),
        """
        line 8, column 34: weighing.words[1].words[1]: "good, engag-" is not a list of words and \
        parts of words. Write words with commas between them; "abcd-" and "-xyz" are parts of \
        words, # is any number.
        """
      ),
      (
        weighing(
          "detail: 5,",
          words: "{ weight: 3, words: [\"a, -ing\"] }, { weight: 2, words: [\"b\", \"-ING\"] }"
        ),
        """
        line 8, column 74: weighing.words[2].words[2]: "-ING" is the same as \
        weighing.words[1].words[1]. Keep one of the two; capital letters make no difference.
        """
      ),
      (
        weighing("detail: -5,", words: ""),
        """
        line 6, column 79: weighing.detail: -5 is too small. Allowed: 0 to 100.
        """
      ),
      (
        weighing("", words: ""),
        """
        line 5, column 13: weighing: "detail" is missing. Add it; it has no default.
        """
      ),
      (
        Example.vocabulary("  neutrals: [],"),
        """
        line 5, column 3: neutrals: "neutrals" is not known here. Did you mean "neutral"? Known \
        here: "name", "extends", "language", "version", "questions", "classes", "judgement", \
        "inference", "remedy", "hedges", "without", "neutral", "reports", "groups", "details", "weights", \
        "weighing", "labels", "names", "measures", "quotations".
        """
      ),
      (
        baseless,
        """
        line 1, column 26: extends: no vocabulary "englisch" can be read. Known here: nothing.
        """
      ),
      (
        withoutPlaceholder,
        """
        line 3, column 27: questions.judgement: "Why?" must contain {words} exactly once. Write {words} \
        where the words in question should go.
        """
      ),
    ]
  )
  func `a mistake in a vocabulary is named`(_ text: String, _ message: String) {
    #expect(Example.mistakes(ofVocabulary: text).map(\.description) == [message])
  }

  @Test(arguments: ["english", "spanish"])
  func `a vocabulary that is written reads back the same`(_ name: String) throws {
    let embedded = try #require(EmbeddedFile.builtIn.first { $0.path.hasSuffix("\(name).json5") })
    let lists = try VocabularyFile.read(Array(embedded.text.utf8), fileName: name)
    let text = VocabularyFile.text(of: lists)
    #expect(try VocabularyFile.read(Array(text.utf8)) == lists)
    #expect(try text == VocabularyFile.text(of: VocabularyFile.read(Array(text.utf8))))
  }
}
