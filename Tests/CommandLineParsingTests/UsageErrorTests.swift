@testable import CommandLineParsing
import TestSupport
import Testing

@Suite struct `Usage errors` {
  /// The cases, so that each of them must have a line in the catalog.
  enum Kind: CaseIterable {
    case unknownCommand, missingCommand, unknownOption, missingValue, unexpectedValue, missing
    case repeated, unexpectedWord, unreadable

    init(_ error: UsageError) {
      self =
        switch error {
        case .unknownCommand: .unknownCommand
        case .missingCommand: .missingCommand
        case .unknownOption: .unknownOption
        case .missingValue: .missingValue
        case .unexpectedValue: .unexpectedValue
        case .missing: .missing
        case .repeated: .repeated
        case .unexpectedWord: .unexpectedWord
        case .unreadable: .unreadable
        }
    }
  }

  /// Lines that are wrong in every way there is.
  static let lines: [[String]] = [
    ["nots"],
    ["frobnicate"],
    ["visit", "plna"],
    ["help", "nots"],
    ["visit"],
    ["note", "x", "--quite"],
    ["note", "x", "-quiet"],
    ["note", "x", "--frobnicate"],
    ["note", "-T: waits"],
    ["note", "x", "-qz"],
    ["--netwrok", "N", "note", "x"],
    ["note", "x", "--at"],
    ["note", "x", "--at", "--quiet"],
    ["--network"],
    ["note", "x", "--quiet=yes"],
    ["note"],
    ["tag"],
    ["pattern", "x"],
    ["note", "x", "--at", "1", "--at", "2"],
    ["--network", "A", "note", "x", "--network", "B"],
    ["note", "1", "T:", "asks"],
    ["pattern", "x", "--prevalence", "mots"],
    ["pattern", "x", "--prevalence", "x"],
    ["note", "first", "T: asks"],
    ["summary", "--notes", "all"],
    ["completions", "tcsh"],
  ]

  @Test func `each is said in words, with the usage and where to read on`() throws {
    let texts = Self.lines.map { words in
      let message = Sample.message(words)
      #expect(message?.stream == .standardError)
      #expect(message?.status == 64)
      return "$ rounds \(words.joined(separator: " "))\n\(message?.text ?? "(accepted)\n")"
    }
    try expectGolden(texts.joined(separator: "\n"), "errors.txt")
  }

  @Test func `each kind is provoked by a line`() {
    let kinds = Self.lines.compactMap { words -> Kind? in
      var route = Route(in: Sample.program)
      do throws(UsageError) {
        try route.follow(words)
        let plan = try Sample.program.plan(for: route)
        if case .help(let words) = plan.request {
          var place = Place(Sample.program)
          try place.enter(words)
        }
        return nil
      } catch {
        return Kind(error)
      }
    }
    #expect(Set(kinds) == Set(Kind.allCases))
    #expect(kinds.count == Self.lines.count)
  }

  @Test func `an action's own complaint is worded like one of parsing`() {
    let error = UsageError.unexpectedWord("x")
    let message = Sample.program.message(for: error, at: ["rounds", "visit", "plan"])
    #expect(message.status == 64)
    #expect(message.text.hasSuffix("See 'rounds visit plan --help'.\n"))
  }

  @Test(
    arguments: [
      ("nots", "note"), ("NOTE", "note"), ("ntoe", "note"), ("-verbos", "--verbose"), ("xyz", nil),
      ("n", nil), ("", nil), ("summmmmmary", nil), ("sumary", "summary"),
    ] as [(String, String?)]
  )
  func `the nearest word is guessed only where it is near`(typed: String, guess: String?) {
    #expect(typed.nearest(among: ["note", "notes", "summary", "--verbose"]) == guess)
  }

  @Test func `a swap of neighbors is one slip`() {
    #expect(slips(from: Array("ntoe"), to: Array("note")) == 1)
    #expect(slips(from: [], to: Array("note")) == 4)
    #expect(slips(from: Array("kitten"), to: Array("sitting")) == 3)
  }
}
