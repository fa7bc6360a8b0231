import TestSupport
import Testing

@testable import InstructionalRounds

/// How the words of a note weigh beside what the lists find.
@Suite struct WeighingTests {
  /// Lists with and without weights.
  private static func vocabulary(weighing: Bool = true) -> Vocabulary {
    var lists = lists
    if !weighing { lists.weighing = nil }
    return Vocabulary(lists)
  }

  /// Lists with weights.
  private static var lists: WordLists {
    var lists = WordLists(name: ConsensusRule.Scale.fistToFive.id)
    lists.judgment = ["weak"]
    lists.inference = ["felt"]
    lists.hedges = ["seems"]
    lists.details = [DetailGroup(weight: 4, phrases: ["magnet, desk, cup"])]
    lists.weights.needed = 3
    lists.labels.speakers = ["t"]
    lists.names.first = ["Maya"]
    lists.quotations = [QuotationMarks(open: "\"", close: "\"")]
    lists.weighing = weights
    return lists
  }

  /// Weights of a few words.
  private static var weights: Weighing {
    var weights = Weighing()
    weights.start = -5
    weights.judgment = 20
    weights.inference = 10
    weights.nothing = -6
    weights.detail = 4
    weights.detailBeside = 2
    weights.mostDetail = 8
    weights.lengths = [LengthWeight(words: 4, weight: -3)]
    weights.words = [
      WordWeight(weight: 9, words: ["was, -ing", "!"]),
      WordWeight(weight: 60, words: ["wond-"]), WordWeight(weight: 40, words: ["seems"]),
      WordWeight(weight: -20, words: ["pulls", "#, \""]),
    ]
    return weights
  }

  /// A reading with weights.
  private func read(_ text: String) -> Reading { Self.vocabulary().reading(of: text) }

  @Test(
    arguments: [
      ("it was weak", Verdict.judgmental), ("a weak magnet pulls", .descriptive),
      ("weak, 4 pulls", .descriptive), ("the cup felt", .descriptive), ("it felt", .inferential),
      ("they sit", .descriptive), ("they sit here now!", .descriptive),
      ("cup on desk", .descriptive), ("wondrous cup on desk", .judgmental),
      ("\"x\" they", .descriptive),
    ]
  )
  func `words and lists decide together`(_ text: String, _ verdict: Verdict) {
    #expect(read(text).verdict == verdict)
  }

  @Test func `without weights the lists decide`() {
    let plain = Self.vocabulary(weighing: false)
    #expect(plain.reading(of: "a weak magnet pulls").verdict == .judgmental)
    #expect(plain.reading(of: "wondrous cup on desk").verdict == .descriptive)
    #expect(plain.check("a weak magnet pulls", line: 1).weighed == nil)
  }

  @Test func `a description beside a judgment does not hide it`() {
    let flags = read("4 magnets: the cup pulls. It was weak. 4 pulls at the desk.").flags
    #expect(flags.map(\.text) == ["weak"])
    #expect(read("It was weak. The weak cup pulls 4").flags.map(\.range.lowerBound) == [7])
    #expect(read("T: \"Stop. Go.\" weak magnet pulls").flags.isEmpty, "one sentence")
  }

  @Test func `the sentences around a judgment tell how it is meant, but only so much`() throws {
    var lists = Self.lists
    for (most, sum, isAsked) in [(0, 21, true), (10, 11, true), (30, -9, false), (90, -19, false)] {
      lists.weighing?.otherSentences = most
      let line = Vocabulary(lists).check("It was weak. 4 pulls.", line: 1)
      let weighed = try #require(line.weighed)
      #expect(line.questions.contains { $0.flag.text == "weak" } == isAsked, "\(most)")
      guard isAsked else { continue }
      #expect(weighed.others == -most)
      #expect(weighed.sum == sum)
    }
  }

  @Test func `a note of few words is left to the lists`() {
    var lists = Self.lists
    lists.weighing?.fewestWords = 4
    let read = { Vocabulary(lists).reading(of: $0).verdict }
    #expect(read("weak, 4 pulls") == .judgmental)
    #expect(read("weak, 4 pulls there") == .descriptive)
    #expect(read("wondrous cup \"x y z\"") == .descriptive)
    #expect(read("wondrous cup on desk") == .judgmental)
    #expect(read("they sit") == .descriptive)
  }

  @Test func `what a gate asks about is what a note is asked about`() {
    var random = SplitMix64(seed: 3)
    let parts = ["weak", "felt", "pulls", "was", "cup", ". It", "4", "\"weak\"", "!", "seems"]
    for _ in 0..<Search.size {
      let text = (0..<Int.random(in: 1...9, using: &random))
        .compactMap { _ in parts.randomElement(using: &random) }.joined(separator: " ")
      #expect(Self.vocabulary().flags(in: text) == read(text).flags, "\(text)")
    }
  }

  @Test func `only notes are weighed, names and the words of others never`() {
    let statement = Self.vocabulary().reading(of: "a weak magnet pulls", in: .analysis)
    #expect(statement.flags.map(\.kind) == [.evaluation])
    #expect(read("\"it was a wondrous thing, Maya\"").flags.map(\.kind) == [.name])
    #expect(read("T: \"it was wondrous\" 4 at desk").verdict == .descriptive)
  }

  @Test func `a hedge that the protocol lets pass weighs nothing`() {
    var settings = LanguageSettings()
    let read = { Self.vocabulary().reading(of: "seems a cup on desk", under: settings).verdict }
    #expect(read() == .inferential)
    settings.allowsHedges = true
    #expect(read() == .descriptive)
  }

  @Test func `where only words speak for asking, those that weigh most are pointed at`() {
    let pointed = { read($0).flags.map(\.text) }
    #expect(pointed("a cup on the desk: it was so wondrous!") == ["was so wondrous"])
    #expect(pointed("a cup on the desk, wondrous") == ["wondrous"])
    #expect(pointed("the wondrous cup on the desk") == ["wondrous cup on"])
    #expect(pointed("on the desk the cup wondrous") == ["the cup wondrous"])
    var lists = Self.lists
    lists.weighing?.pointing = 91
    let whole = "a cup on the desk, wondrous"
    #expect(
      Vocabulary(lists).reading(of: whole).flags.map(\.text) == [whole],
      "too quiet to point at"
    )
  }

  @Test func `words that speak loud are asked about where the lists have none of them`() {
    #expect(read(" they sit ").flags.isEmpty)
    #expect(read("wondrous things happen").flags.map(\.text) == ["wondrous things happen"])
    #expect(read("wondrous things happen").flags.map(\.kind) == [.judgment])
  }

  @Test func `what decided adds up, word by word`() throws {
    let weighed = try #require(Self.vocabulary().check("It was weak, a cup!", line: 1).weighed)
    #expect(weighed.lists == 20)
    #expect(weighed.detail == -8)
    #expect(weighed.length == -8)
    #expect(weighed.words.map(\.weight) == [9, 9])
    #expect(weighed.words.map(\.range) == [3..<6, 15..<18])
    #expect(weighed.sum == 22)
  }

  @Test func `what weighs is what weights are learned of`() throws {
    let text = "T: \"Go. On\" 3 Ss humming, b/c Don’t MAGNETS's end!"
    let found = Self.vocabulary().patterns(in: text)
    #expect(
      found.texts
        == [
          ":", "t", "\"", "#", "ss", "humming", "humm-", "-ing", "b/c", "don't", "don'", "-n't",
          "magnets's", "magn-", "-s's", "!", "end",
        ].map { $0 == "don'" ? "don'-" : $0 }
    )
    #expect(found.length == 9)
    for pattern in found.texts {
      var lists = WordLists(name: ConsensusRule.Scale.fistToFive.id)
      lists.quotations = [QuotationMarks(open: "\"", close: "\"")]
      lists.labels.speakers = ["t"]
      lists.weighing = Weighing()
      lists.weighing?.words = [WordWeight(weight: 1, words: [pattern])]
      let weighed = try #require(Vocabulary(lists).check(text, line: 1).weighed)
      #expect(weighed.words.map(\.weight) == [1], "\(pattern)")
    }
  }

  @Test(
    arguments: [
      "", "-", "--", "enga", "-in", "-ings", "engag-", "-ing-", "two words", "'tis", ".", "##",
    ]
  )
  func `what could never be found is no pattern`(_ text: String) {
    #expect((WordPattern(text) == nil) == (text != "enga"))
  }

  @Test(arguments: ["was ", "weak. ", "humming! ", "\"a\" ", "4 ", "wondrous: "])
  func `a long line is weighed like any other`(_ part: String) {
    let text = String(repeating: part, count: 20_000)
    let work = [1, 2].map { read(String(repeating: part, count: $0 * 1_000)).work }
    #expect(work[1] <= 2 * work[0] + 100)
    #expect(read(text).flags.allSatisfy { $0.range.upperBound <= text.unicodeScalars.count })
  }
}
