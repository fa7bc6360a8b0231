@testable import CommandLineParsing
import TestSupport
import Testing

@Suite struct `Any line` {
  /// Words with a meaning for some command, and words with none.
  private static let vocabulary = [
    "note", "visit", "plan", "end", "summary", "pattern", "tag", "help", "completions", "bash",
    "candidates", "-", "--", "---", "-h", "--help", "--version", "-q", "-qa", "-a", "--at", "--at=",
    "--at=1", "-3m", "-f", "--focus", "-n", "-n5", "--notes=x", "--network", "--network=N", "=", "",
    "-=", "--=", "-é", "--é=é", "most", "--prevalence", "T: \"Why?\"", "1", "0", "🏫", "\n", "\0",
  ]

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `is answered or run, and never ends the program`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 1...200 {
      let words = (0..<Int.random(in: 0...7, using: &random)).map { _ in
        Self.vocabulary.randomElement(using: &random) ?? ""
      }
      let width = Int.random(in: -1...100, using: &random)
      if let message = Sample.message(words, width: width) {
        #expect(message.text.hasSuffix("\n"), "seed \(seed): \(words)")
        #expect((message.status == 0) == (message.stream == .standardOutput))
      }
      let reply = CompletionQuery(words, in: Sample.program).reply(in: Session())
      #expect(reply.text.hasSuffix("\n"), "seed \(seed): \(words)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `that is written from values gives the values back`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 1...50 {
      let values = SampleValues(using: &random)
      let words = values.words(using: &random)
      let read = try SampleValues(words)
      #expect(read == values, "seed \(seed): \(words)")
    }
  }
}

/// A value of every kind of parameter.
private struct SampleValues: Equatable {
  var prevalence: Prevalence
  var number: Int?
  var all: [String]
  var option: String?
  var required: Prevalence
  var standard: Int
  var repeated: [Int]
  var flag: Bool

  private static let texts = ["-", "--x", "-3m", "T: \"Why?\"", "", "--", "a=b", "-q", "é"]

  private static let parameters = (
    Argument<Prevalence>("prevalence", help: "A."), OptionalArgument<Int>("number", help: "B."),
    RepeatedArgument<String>("all", atLeast: .none, help: "C."),
    Option<String>("-o", "--option", help: "D."), RequiredOption<Prevalence>("-r", help: "E."),
    DefaultedOption<Int>("-s", "--standard", default: 7, help: "F."),
    RepeatedOption<Int>("--repeated", help: "G."), Flag("-q", help: "H.")
  )

  /// Makes values up; what stands last is there only if what is before it is.
  init(using random: inout SplitMix64) {
    prevalence = Prevalence.allCases.randomElement(using: &random) ?? .few
    required = Prevalence.allCases.randomElement(using: &random) ?? .few
    number = Bool.random(using: &random) ? Int.random(in: -9...9, using: &random) : nil
    standard = Bool.random(using: &random) ? Int.random(in: -9...9, using: &random) : 7
    let count = number == nil ? 0 : Int.random(in: 0...3, using: &random)
    all = (0..<count).map { _ in Self.texts.randomElement(using: &random) ?? "" }
    option = Bool.random(using: &random) ? Self.texts.randomElement(using: &random) : nil
    repeated = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      Int.random(in: -9...9, using: &random)
    }
    flag = Bool.random(using: &random)
  }

  /// Writes the options in any order and each in any of its forms, then the arguments.
  func words(using random: inout SplitMix64) -> [String] {
    var options = [["-r", required.argument]]
    if let option { options.append(["--option=\(option)"]) }
    if standard != 7 {
      let forms = [["-s", "\(standard)"], ["-s\(standard)"], ["--standard", "\(standard)"]]
      options += forms.randomElement(using: &random).map { [$0] } ?? []
    }
    if flag { options.append(["-q"]) }
    // The order of repeated options is theirs, so they stay together.
    options.append(repeated.flatMap { ["--repeated", $0.argument] })
    options.shuffle(using: &random)
    let arguments = [prevalence.argument] + (number.map { [$0.argument] } ?? []) + all
    return options.flatMap(\.self) + ["--"] + arguments
  }

  /// Reads the values back.
  init(_ words: [String]) throws(UsageError) {
    let p = Self.parameters
    let usages = [
      p.0.usage, p.1.usage, p.2.usage, p.3.usage, p.4.usage, p.5.usage, p.6.usage, p.7.usage,
    ]
    let parsed = try ParsedWords(words, for: usages)
    prevalence = try p.0.value(in: parsed)
    number = try p.1.value(in: parsed)
    all = try p.2.value(in: parsed)
    option = try p.3.value(in: parsed)
    required = try p.4.value(in: parsed)
    standard = try p.5.value(in: parsed)
    repeated = try p.6.value(in: parsed)
    flag = p.7.value(in: parsed)
  }
}
