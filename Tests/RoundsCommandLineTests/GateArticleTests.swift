import Foundation
import InstructionalRounds
import TestSupport
import Testing

@testable import RoundsCommandLine

@Suite struct GateArticle {
  @Test func `the article on the gates says what the gates say of themselves`() throws {
    let article = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(
        path: "../../Sources/InstructionalRounds/InstructionalRounds.docc/Gates.md"
      )
    let parts = StageKind.open.map(Self.part)
    let text = ([Self.introduction] + parts).joined(separator: "\n")
    try expectText(text, in: article.standardized)
  }

  private static let introduction = """
    # The gates

    What must hold before a round moves on, gate by gate.

    ## Overview

    No command refuses a wording. What people say is recorded, and what a gate finds missing becomes a
    shortfall until you fix it, or waive it with a reason that is printed from then on. What is always
    refused, by type, is the wrong order. A gate that asks whether there is anything at all cannot be
    waived, or the order would mean nothing.

    The numbers come from the protocol. Every example below is one change to a round that passes, and each
    is run as a test. A test keeps this page the same as ``Gate``.

    """

  private static func sentence(_ text: String) -> String { text.hasSuffix("?") ? text : text + "." }

  private static func part(_ stage: StageKind) -> String {
    let gates = Gate.all.filter { $0.ends.first == stage }.map { gate in
      let shortfall = gate.shortfallOfExample
      let lines = (shortfall?.remedies ?? []).map { "`\(RemedySpelling().line($0))`" }
        .joined(separator: ", or ")
      let waiving = gate.name.isWaivable ? "" : "\n- Cannot be waived."
      return """
        ### \(gate.question)

        - Name: `\(gate.name.rawValue)`
        - Principle \(gate.principle.number): \(gate.principle.statement).
        - Does not pass: \(gate.fails.text)
        - Then it says: \(Self.sentence(shortfall?.what ?? ""))
        - Mended with: \(lines)\(waiving)

        """
    }
    return "## At the end of \(stage.rawValue)\n\n" + gates.joined(separator: "\n")
  }
}
