import ProtocolLibrary
import Testing

/// What is said about files with mistakes.
@Suite struct MistakeTests {
  @Test(arguments: MistakeExample.values + MistakeExample.agreement + MistakeExample.whole)
  func `a mistake says where it is, what is there, and what is allowed`(_ example: MistakeExample) {
    let messages = Example.mistakes(of: example.text).map(\.description)
    #expect(messages == [example.message])
  }

  @Test func `every kind of mistake has an example`() {
    let examples = MistakeExample.values + MistakeExample.agreement + MistakeExample.whole
    let mistakes =
      examples.flatMap { Example.mistakes(of: $0.text) }
      + Example.mistakes(of: Example.file(""), fileName: "yours")
      + Example.mistakes(of: Example.file("  about: \"\(tooLong)\","))
      + Example.mistakes(ofVocabulary: VocabularyFileTests.withoutPlaceholder)
      + Example.mistakes(ofVocabulary: Example.vocabulary("  hedges: [\"<x>\"],"))
      + Example.mistakes(ofVocabulary: VocabularyFileTests.baseless)
      + ExerciseMistake.all.flatMap { ExerciseMistake.mistakes(of: $0.text) }
      + ExerciseMistake.mistakes(of: ExerciseMistake.lesson) { _ in .real }
      + ExerciseMistake.mistakes(of: ExerciseMistake.lesson) { _ in .missing(known: []) }
    let missing = Set(FaultName.allCases).subtracting(mistakes.map { FaultName($0.fault) })
    #expect(missing.isEmpty)
  }

  @Test func `a file without a mistake is read`() {
    #expect(Example.mistakes(of: Example.file("")).isEmpty)
    #expect(Example.mistakes(of: Example.file("smallestGroup: 1000,")).isEmpty)
  }

  @Test func `an identity is the name of its file, by which it is looked for`() {
    #expect(Example.mistakes(of: Example.file(""), fileName: "mine").isEmpty)
    let mistakes = Example.mistakes(of: Example.file(""), fileName: "yours")
    #expect(
      mistakes.map(\.description) == [
        """
        line 2, column 7: id: "mine" is not the name of the file, "yours". Change it, or call the \
        file "mine".
        """
      ]
    )
  }

  @Test func `a text has its limit`() {
    let mistakes = Example.mistakes(of: Example.file("about: \"\(tooLong)\","))
    #expect(
      mistakes.map(\.description) == [
        "line 4, column 8: about: the text has 20001 characters. At most 20000 are allowed."
      ]
    )
  }

  @Test func `all mistakes of a file are named at once, in its order`() {
    let text = """
      {
        id: "Mine",
        version: "1",
        stages: [
          { stage: "description", minuts: 20 },
          { stage: "evaluation", minutes: -5 },
        ],
        description: { selectionMinimum: 9, evidence: ["teachr"] },
        analysis: { patternVisits: 3 },
        lenses: [
          { code: "T", meaning: "Time" },
          { code: "t" },
        ],
        colour: "blue",
      }
      """
    let found = Example.mistakes(of: text).map { "\($0.line):\($0.column) \($0.trail)" }
    #expect(
      found == [
        "1:1 ", "2:7 id", "3:12 version", "5:29 stages[1].minuts", "6:14 stages[2].stage",
        "6:37 stages[2].minutes", "8:36 description.selectionMinimum",
        "8:50 description.evidence[1]", "9:30 analysis.patternVisits", "12:5 lenses[2]",
        "14:3 colour",
      ]
    )
  }

  @Test func `a mistake in one value does not make others look wrong`() {
    let lines = "  description: { selectionMinimum: 9, selectionAdvice: \"ten\" },"
    #expect(
      Example.mistakes(of: Example.file(lines)).map(\.trail.description) == [
        "description.selectionAdvice"
      ]
    )
  }

  @Test func `what a file holds cannot move a terminal's cursor`() {
    let mistakes = Example.mistakes(of: Example.file("  \"\\u001B[2J\": 1,"))
    #expect(mistakes.map(\.description).allSatisfy { !$0.unicodeScalars.contains("\u{1B}") })
    #expect(mistakes.count == 1)
  }

  @Test func `a long text is told by its beginning`() {
    let long = String(repeating: "we ", count: 30)
    let mistakes = Example.mistakes(of: Example.file("norms: \"\(long)\","))
    let beginning = String(repeating: "we ", count: 13) + "w..."
    #expect(mistakes.first?.fault == .wrongKind(found: "\"\(beginning)\"", expected: .list))
  }

  /// More than a text may hold.
  private var tooLong: String { String(repeating: "a", count: 20_001) }
}
