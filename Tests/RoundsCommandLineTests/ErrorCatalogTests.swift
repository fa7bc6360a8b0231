import InstructionalRounds
import TestSupport
import Testing

@testable import RoundsCommandLine

/// Every error as people read it, and the status that the program ends with.
struct ErrorCatalogTests {
  @Test func `every error says what is the matter and what to do`() throws {
    let notThere = NotThere.Case.allCases.map(NotThere.example(of:))
    let unclear = Unclear.Case.allCases.map(Unclear.example(of:))
    let refusals = Refusal.Case.allCases.map(Refusal.example(of:))
    let creating = CannotCreate.Case.allCases.map(CannotCreate.example(of:))
    let practicing = PracticeMistake.Case.allCases.map(PracticeMistake.example(of:))
    #expect(notThere.map(\.ofCase) == NotThere.Case.allCases)
    #expect(unclear.map(\.ofCase) == Unclear.Case.allCases)
    #expect(refusals.map(\.ofCase) == Refusal.Case.allCases)
    #expect(creating.map(\.ofCase) == CannotCreate.Case.allCases)
    #expect(practicing.map(\.ofCase) == PracticeMistake.Case.allCases)
    let errors: [any Explained] = notThere + unclear + refusals + creating + practicing
    let pages = errors.map { "[\(ExitStatus(of: $0).rawValue)] \($0.text())" }
    try expectGolden(pages.joined(separator: "\n"), "errors.txt")
  }

  @Test func `every stage refuses what belongs to another`() throws {
    let kinds = FactKind.allCases.filter { if case .stage = $0.home { true } else { false } }
    let lines = kinds.flatMap { kind in
      StageKind.allCases.filter { kind.home != .stage($0) }.map {
        "\(kind) in \($0.rawValue): \(Refusal.stage(kind, in: $0).text())"
      }
    }
    try expectGolden(lines.joined(separator: "\n"), "wrong-stage.txt")
  }

  @Test func `every deed has its role`() throws {
    let lines = Deed.allCases.map {
      Refusal.role($0, by: Sample.km, of: [.observer], holders: []).text()
    }
    try expectGolden(lines.joined(separator: "\n"), "wrong-role.txt")
  }
}
