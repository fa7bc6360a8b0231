import InstructionalRounds
import TestSupport
import Testing

@testable import Reporting

/// Where the links of a Word file lead, as somebody who clicks on them sees it.
struct WordLinkTests {
  private static let summary = HarborRound.summary(for: .group)
  private let text: XMLTree
  /// The paragraphs that stand for themselves, and the rows of tables.
  private let lines: [XMLTree]

  init() throws {
    let file = WordRules(WordFile(paper: .letter).bytes(of: Document(Self.summary, on: .page)))
    text = try #require(file.text)
    lines = text.children[0].children.flatMap { $0.name == "w:tbl" ? $0.children("w:tr") : [$0] }
  }

  /// The lines that a link of such words in a line leads to.
  private func following(_ words: String, in line: XMLTree) -> [XMLTree] {
    let links = line.all("w:hyperlink").filter { $0.words == words }
    let places = links.compactMap { $0.attributes["w:anchor"] }
    return lines.filter { line in
      line.all("w:bookmarkStart").contains { places.contains($0.attributes["w:name"] ?? "") }
    }
  }

  /// The quotations beneath a heading.
  private func quotations(beneath heading: XMLTree) -> [XMLTree] {
    let place = lines.firstIndex { $0 === heading } ?? lines.endIndex
    return lines[place...].dropFirst().prefix { $0.style?.hasPrefix("Heading") != true }
      .filter { $0.style == "Quote" }
  }

  @Test(arguments: summary.statements)
  func `a statement leads to its evidence, and what it cites leads back`(
    _ statement: SummaryStatement
  ) throws {
    let brief = try #require(lines.first { $0.words.contains("\(statement.words)") })
    let name = statement.name + (statement.team.map { ", team \($0)" } ?? "")
    let headings = following(name, in: brief)
    #expect(headings.map(\.style) == ["Heading3"])
    let heading = try #require(headings.first)
    #expect(heading.words.contains("\(statement.words)"))
    #expect(following(name, in: heading).map(\.words) == [brief.words])

    let cites = (statement.cites + statement.contrary).filter { $0.quoted != .wordless }
    let quotations = quotations(beneath: heading)
    #expect(quotations.count == cites.count)
    for citation in cites {
      let quotation = try #require(quotations.first { $0.words.contains("(\(citation.name)") })
      let words = try #require(citation.words)
      #expect(quotation.words.contains(words))
      let places = following(citation.name, in: quotation)
      #expect(places.map { $0.words.contains(words) } == [true], "\(citation.name)")
      let cited = try #require(places.first)
      #expect(following("(\(statement.name))", in: cited).map(\.words) == [heading.words])
    }
  }
}

extension SummaryCitation {
  /// The words that are quoted.
  fileprivate var words: String? {
    switch quoted {
    case .note(let words, _), .task(let words, _): words.text
    case .wordless, .withheldTask, .takenBack, .missing: nil
    }
  }
}
