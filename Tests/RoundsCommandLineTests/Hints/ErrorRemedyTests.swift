import InstructionalRounds
import Testing

@testable import RoundsCommandLine

/// What errors give to type is read by the parser as it is given.
struct ErrorRemedyTests {
  @Test func `every line of an error's advice can be typed`() throws {
    let errors: [any Explained] =
      NotThere.Case.allCases.map(NotThere.example(of:))
      + Unclear.Case.allCases.map(Unclear.example(of:))
      + Refusal.Case.allCases.map(Refusal.example(of:))
      + CannotCreate.Case.allCases.map(CannotCreate.example(of:))
      + PracticeMistake.Case.allCases.map(PracticeMistake.example(of:))
    for line in errors.flatMap(\.remedies).compactMap(\.line) {
      let table = Table.adopted()
      table.set("ROUNDS_AS", "FA")
      // Three dots stand for what was typed before.
      let whole = TypedLine(stringLiteral: line.text.replacingDots(with: "status"))
      let answer = table.follow(whole, ["KM1", "KM2", "BD1"])
      #expect(!answer.isMisread, "\(line): \(answer.talk)")
    }
  }

  @Test func `three dots stand for what was typed, in the name of one person`() {
    let typed = CommandWords(["adopt", "FA-W1", "--as", "KM", "--learning", "why it's hard"])
    #expect(
      typed.completing("rounds --as HP ...").description
        == #"rounds adopt FA-W1 --learning 'why it'\''s hard' --as HP"#
    )
    #expect(
      CommandWords(["open", "Reasons"]).completing("rounds open ... --id OTHER").description
        == "rounds open Reasons --id OTHER"
    )
    #expect(CommandWords([]).completing("rounds --as HP ...").description == "rounds --as HP ...")
    #expect(
      typed.completing("rounds task 1 \"students were asked to ...\"").description
        == "rounds task 1 \"students were asked to ...\""
    )
  }

  @Test func `what a shell would take apart is quoted`() {
    #expect("\(("rounds init \("a b")") as TypedLine)" == "rounds init 'a b'")
    #expect("\(("rounds init \("$(cmd)")") as TypedLine)" == "rounds init '$(cmd)'")
    #expect("\(("rounds init \("it's")") as TypedLine)" == #"rounds init 'it'\''s'"#)
    #expect("\(("rounds init \("")") as TypedLine)" == "rounds init ''")
    #expect(
      "\(("rounds show \("harbor-1_a/KM4,BD2")") as TypedLine)"
        == "rounds show harbor-1_a/KM4,BD2"
    )
  }

  @Test func `somebody at another device is written for, or told to type it there`() throws {
    let km = try #require(ParticipantCode("KM"))
    let fa = try #require(ParticipantCode("FA"))
    var spelling = RemedySpelling(reader: fa, leads: true, here: [fa])
    let note = Remedy(.takeNote(try #require(VisitNumber(1)), of: nil), by: km)
    #expect(spelling.line(note).description == "rounds note 1 TEXT --for KM")
    #expect(spelling.line(Remedy(.leave(km), by: km)).description.hasSuffix("on KM's device"))
    spelling.here = [fa, km]
    #expect(spelling.line(note).description == "rounds note 1 TEXT --as KM")
    spelling.reader = km
    #expect(spelling.line(note).description == "rounds note 1 TEXT")
  }
}

extension Advice {
  /// What is to be typed, where it is a line.
  fileprivate var line: TypedLine? {
    switch self {
    case .line(let line): line
    case .remedy(let remedy, let spelling): spelling.line(remedy)
    case .sentence, .item: nil
    }
  }
}

extension String {
  fileprivate func replacingDots(with word: String) -> String {
    let parts = split(separator: " open ...", omittingEmptySubsequences: false)
    let opening = " open 'A day' --school Elm --problem 'What do students do?'"
    let whole = parts.joined(separator: opening)
    return whole.hasSuffix(" ...") ? "\(whole.dropLast(3))\(word)" : whole
  }
}
