import InstructionalRounds
import TestSupport
import Testing

/// What happens to a note: verdict, flags and details.
@Suite struct ReadingTests {
  /// A few words of each list.
  static let vocabulary: Vocabulary = {
    var lists = WordLists(name: ConsensusRule.Scale.fistToFive.id)
    lists.questions = [.judgment: "Why \"{words}\"?", .vague: "What of \"{words}\"?"]
    lists.classes = [WordClass(name: "whom", words: ["them, him"])]
    lists.neutral = ["good morning"]
    lists.reports = ["(says|said) that"]
    lists.judgment = ["good, too *"]
    lists.inference = ["engag(ed|ing) .. today, help(s|) <whom>"]
    lists.remedy = ["should"]
    lists.hedges = ["seems"]
    lists.groups = [
      WordGroup(
        name: "many",
        kind: .vague,
        question: "How many {words}?",
        weight: 2,
        phrases: ["several"]
      ),
      WordGroup(name: "none", kind: .absence, phrases: ["no *"]),
      WordGroup(name: "plain", kind: .inference, outweighed: 6, phrases: ["felt"]),
    ]
    lists.details = [DetailGroup(weight: 2, phrases: ["desk(s|), writ(es|e)"])]
    lists.weights.needed = 4
    lists.weights.number = 4
    lists.weights.report = 4
    lists.labels.speakers = ["t, s"]
    lists.labels.texts = ["board, sign"]
    lists.labels.address = ["you"]
    lists.labels.numbers = ["two"]
    lists.names.first = ["Maya, Rosa"]
    lists.names.perhaps = ["Will"]
    lists.names.honorifics = ["ms"]
    lists.names.figures = ["by"]
    lists.names.doing = ["writes"]
    lists.names.known = ["Rosa Parks"]
    lists.quotations = [
      QuotationMarks(open: "\"", close: "\""), QuotationMarks(open: "“", close: "”"),
      QuotationMarks(open: "'", close: "'", isApostrophe: true),
    ]
    return Vocabulary(lists)
  }()

  /// A reading of a note.
  private func read(_ text: String) -> Reading { Self.vocabulary.reading(of: text) }

  @Test(
    arguments: [
      ("good, they should, it seems so", Verdict.judgmental), ("they should", .judgmental),
      ("it seems good", .judgmental), ("it seems so at 9", .inferential),
      ("several of them", .vague), ("several write at desks", .descriptive),
      ("they write", .descriptive), ("they left", .descriptive), ("9:15 coats on", .descriptive),
      ("two of them left", .descriptive), ("no good at 9", .descriptive),
    ]
  )
  func `the first label that applies is the verdict`(_ text: String, _ verdict: Verdict) {
    #expect(read(text).verdict == verdict)
  }

  @Test(arguments: ["", "   ", "...", "\"\"", "\n"])
  func `a line without a word has no verdict`(_ text: String) {
    #expect(read(text).verdict == nil)
    #expect(read(text).flags.isEmpty)
  }

  @Test(
    arguments: [
      "S: \"it was good", "T: is that good?", "T: you did good", "Board: good choices",
      "Sign above the sink: good hands", "S said that good is better",
      "“a “good” one” S3 writes desk",
      "\"he said \"good\" twice\"", "S1: 'good'", "T: \"yes? S: \"good\" desks",
    ]
  )
  func `words of others are data and make a description`(_ text: String) {
    #expect(read(text).verdict == .descriptive, "\(read(text).flags)")
  }

  @Test(
    arguments: [
      "T: good content", "S said it, good", "Board: xy. good", "6\" desks, good", "too good",
    ]
  )
  func `the observer's words beside them count`(_ text: String) {
    #expect(read(text).verdict == .judgmental)
  }

  @Test(
    arguments: [
      ("engaged all day today", ["engaged all day today"]), ("engaged today", ["engaged today"]),
      ("engaged a b c d today", []), ("helps him", ["helps him"]), ("helps her", []),
      ("too loud", ["too loud"]), ("me too", []), ("too, loud", []),
    ]
  )
  func `phrases have choices, classes and gaps`(_ text: String, _ words: [String]) {
    #expect(read(text).flags.filter { $0.kind != .vague }.map(\.text) == words)
  }

  @Test func `words that things have too are asked about only where little else is told`() {
    #expect(read("they felt at 9").verdict == .inferential)
    #expect(read("they felt at 9, desk 4").verdict == .descriptive)
    #expect(Self.vocabulary.flags(in: "they felt at 9").map(\.text) == ["felt"])
    #expect(Self.vocabulary.flags(in: "they felt at 9, desk 4").isEmpty)
    #expect(read("a good felt at 9, desk 4").flags.map(\.text) == ["good"])
    let statement = Self.vocabulary.reading(of: "they felt at 9, desk 4", in: .analysis)
    #expect(statement.flags.map(\.text) == ["felt"])
  }

  @Test(arguments: [
    "said that it is 10:15 and good", "said that 4.9, good", "said that 1,000 is good",
  ])
  func `a mark within a number ends nothing`(_ text: String) {
    #expect(read("S " + text + ", desk").verdict == .descriptive)
  }

  @Test func `a vague note is asked about its vague words`() {
    #expect(read("several left").flags.map(\.text) == ["several"])
    #expect(Self.vocabulary.question(for: read("several left").flags[0]) == "How many several?")
    #expect(read("good, several left").flags.map(\.kind) == [.judgment])
    #expect(Self.vocabulary.flags(in: "several left").map(\.kind) == [.vague], "at the table, too")
  }

  @Test func `a description without detail carries a hint and no question`() {
    #expect(read(" they left. ").flags.isEmpty)
    #expect(read(" they left. ").grain?.text == "they left")
    #expect(read("they write at desks").grain == nil)
    #expect(read("they left at 9").grain == nil)
    #expect(read("several left").grain == nil, "asked about")
    #expect(read("it was good").grain == nil, "asked about")
  }

  @Test(
    arguments: [
      ("\"Maya, go\"", ["Maya"]), ("Maya's desk", ["Maya's"]), ("poem by Maya", []),
      ("Rosa Parks", []), ("Rosa writes", ["Rosa"]), ("Will writes", ["Will"]), ("Will they", []),
      ("Ms. D left", ["Ms. D"]), ("Board: Maya has 2 desks", []), ("maya", []), ("Maya's Web", []),
    ]
  )
  func `people of the room are found, also in what was said`(_ text: String, _ names: [String]) {
    #expect(read(text).flags.filter { $0.kind == .name }.map(\.text) == names)
  }

  @Test func `a name and an absence leave the verdict alone`() {
    #expect(read("Maya writes at desk 4, no pen").verdict == .descriptive)
    var settings = LanguageSettings()
    let kinds = { Self.vocabulary.reading(of: "no pen 3", under: settings).flags.map(\.kind) }
    #expect(kinds() == [])
    settings.absence = .banned
    #expect(kinds() == [.absence])
    #expect(read("no pen on desk, they write").flags.map(\.kind) == [.absence])
    settings.absence = .allowed
    #expect(kinds() == [])
  }

  @Test func `advice and ratings have other names in a statement, which is never vague`() {
    let reading = Self.vocabulary.reading(of: "they should, good", in: .analysis)
    #expect(reading.flags.map(\.kind) == [.remedy, .evaluation])
    #expect(read("they should, good").flags.map(\.kind) == [.prescription, .judgment])
    #expect(Self.vocabulary.reading(of: "they", in: .analysis).verdict == .descriptive)
  }

  @Test func `a checked line has what other programs read`() {
    let line = Self.vocabulary.check("👩‍🏫 was Good", line: 7)
    #expect(line.number == 7 && line.verdict == .judgmental)
    #expect(line.questions.map(\.ask) == ["Why \"Good\"?"])
    #expect(line.questions.map(\.flag.range) == [8..<12])
    #expect(FlagKind.allCases.map(\.code).prefix(2) == ["judgmental", "inferential"])
  }

  @Test func `any text can be read, and its flags lie within it`() {
    let parts = [
      "good", "“", "”", "\"", "'", " ", ":", "T:", "Board:", "Maya", "too", "9", "é", "👩‍🏫", "\n",
      ".", "said that",
      "several", "no", "Ms.", "(", "-", "\u{301}", "should",
    ]
    var random = SplitMix64(seed: 5)
    for _ in 0..<Search.size {
      let text = (0..<Int.random(in: 0...20, using: &random))
        .compactMap { _ in parts.randomElement(using: &random) }.joined()
      let scalars = Array(text.unicodeScalars)
      for flag in read(text).flags {
        #expect(String(String.UnicodeScalarView(scalars[flag.range])) == flag.text, "\(text)")
      }
    }
  }

  @Test(arguments: ["too ", "\"", "“", "T: ", "engaged ", "no ", "a'", "Maya ", "board: x "])
  func `a long line made to be slow is read like any other`(_ part: String) {
    let text = String(repeating: part, count: 50_000 / part.utf8.count)
    let count = text.unicodeScalars.count
    #expect(read(text).flags.allSatisfy { $0.range.upperBound <= count })
  }

  @Test(
    arguments: [
      "too ", "engaged ", "engaged a ", "no ", "a ", "good ", "Maya ", "T: ", "S said that ", "\"",
      "“", "a' ", "'a ", "board: ", "1, ", "not not ", "well-", "e\u{301}", "Rosa Parks ", "^ ",
      "two ",
    ]
  )
  func `twice the text takes twice the work, also where it was made to be slow`(_ part: String) {
    let work = [2_000, 4_000].map { read(String(repeating: part, count: $0)).work }
    #expect(work[1] <= 2 * work[0] + 100, "\(work)")
    #expect(work[0] <= 2_000 * 60)
  }

  @Test func `a line of a megabyte has as many flags as its parts together`() {
    let text = String(repeating: "too loud, they should \"go\" no pens. ", count: 28_000)
    #expect(text.utf8.count > 1_000_000)
    #expect(read(text).flags.count == 3 * 28_000)
  }
}
