import TestSupport
import Testing

@testable import Reporting

/// Word files, held against rules of our own; other programs open them in ``WordOpeningTests``.
struct WordTests {
  private func text(_ blocks: [Block], on paper: PaperSize = .letter) throws -> XMLTree {
    let rules = WordRules(WordFile(paper: paper).bytes(of: Document(blocks)))
    #expect(rules.faults.isEmpty, "\(rules.faults)")
    return try #require(rules.text)
  }

  @Test func `a document that has everything in it keeps every rule`() throws {
    let file = WordFile(paper: .letter).bytes(of: .everything)
    #expect(WordRules(file).faults.isEmpty, "\(WordRules(file).faults)")
    #expect(file == WordFile(paper: .letter).bytes(of: .everything))
    let archive = try #require(StoredArchive(file))
    let parts = archive.entries.map { name, bytes in
      let text =
        MetafileRecords(bytes)?.told ?? String(decoding: bytes, as: UTF8.self)
      return "== \(name)\n" + text
    }
    try expectGolden(
      parts.joined(separator: "\n").replacing("><", with: ">\n<"),
      "everything-word.txt"
    )
  }

  @Test func `any document keeps every rule`() {
    var random = RandomText(seed: 29)
    for _ in 0..<Proof.size(Search.size / 5, whole: 10_000) {
      let rules = WordRules(WordFile(paper: .a4).bytes(of: Document(random.blocks())))
      #expect(rules.faults.isEmpty, "\(rules.faults)")
    }
  }

  @Test func `the headings are those of the page`() throws {
    var random = RandomText(seed: 31)
    for _ in 0..<Search.size / 10 {
      let blocks = random.blocks()
      let page = try HTMLReader.read(HTML().text(of: Document(blocks)))
      let text = try text(blocks)
      let levels = text.all("w:p").compactMap { paragraph in
        paragraph.style.flatMap { $0.hasPrefix("Heading") ? Int($0.dropFirst(7)) : nil }
      }
      #expect(levels == page.headings)
    }
  }

  @Test func `text is never lost`() throws {
    var random = RandomText(seed: 37)
    for _ in 0..<Search.size / 10 {
      let phrase = Phrase(random.text(60))
      let text = try text([.title("A"), .list(.numbers, [[.paragraph(phrase)]])])
      let words = text.all("w:p").dropFirst().map(\.words).joined()
      let wanted = phrase.lines.joined().map { $0.spans.map(\.text).joined() }
      #expect(words.withoutSpaces == wanted.joined().withoutSpaces)
    }
  }

  @Test func `every list with numbers begins at one, and stands in as deep as it is`() throws {
    let inner = Block.list(.numbers, [[.paragraph("c")], [.paragraph("d")]])
    let text = try text([
      .title("A"), .list(.numbers, [[.paragraph("a"), inner], [.paragraph("b")]]),
      .list(.numbers, [[.paragraph("e")]]), .items(["f"]),
    ])
    let marks = text.all("w:numPr").map { mark in
      mark.children.compactMap { $0.attributes["w:val"] }.joined(separator: "/")
    }
    #expect(marks == ["0/2", "1/3", "1/3", "0/2", "0/4", "0/1"])
  }

  @Test func `what is read first has the first page to itself`() throws {
    let table = Block.table(Table([.init("Visit")], [["1"]]))
    for next in [Block.paragraph("b"), table, .heading("b")] {
      let text = try text([.brief([.title("A"), .paragraph("a")]), next])
      let breaks = text.all("w:p").map { $0.all("w:pageBreakBefore").count }
      #expect(breaks.prefix(3) == [0, 0, 1] && breaks.reduce(0, +) == 1)
    }
  }

  @Test func `paper is as large as it is said to be`() throws {
    let sizes = try PaperSize.allCases.map { paper in
      try text([.title("A")], on: paper).all("w:pgSz").first?.attributes["w:w"]
    }
    #expect(sizes == ["12240", "11906"])
  }

  @Test func `every picture of the page is a picture, over its words and its table`() throws {
    let file = WordRules(WordFile(paper: .letter).bytes(of: .everything))
    let figures = Document.everything.blocks.compactMap { block -> Figure? in
      guard case .figure(let figure) = block else { return nil }
      return figure
    }
    let text = try #require(file.text)
    let told = text.all("wp:docPr").compactMap { $0.attributes["descr"] }
    #expect(told == figures.map { "\($0.drawing.title): \($0.drawing.description)" })
    #expect(!figures.isEmpty && file.pictures.count == figures.count)
    for (number, figure) in figures.enumerated() {
      let picture = try #require(file.pictures["word/media/picture\(number + 1).emf"])
      let words = figure.drawing.marks.compactMap { mark -> String? in
        guard case .words(let text, _, _, _) = mark else { return nil }
        return text
      }
      #expect(picture.words == words)
    }
  }

  @Test func `no words of a picture are cut off at its edges`() throws {
    let months = [Tick(0, "February 2026"), Tick(9, "September 2026")]
    let course = CourseChart.Course("", [Point(0, 1), Point(9, 12)])
    let chart = CourseChart(title: "A", description: "B", courses: [course], ticks: months)
    let bars = (1...3).map { BarChart.Bar("a class that has a long name", [Double($0)]) }
    let other = BarChart(title: "A", description: "B", bars: bars)
    for drawing in [chart.drawing, other.drawing] {
      let picture = try #require(MetafileRecords(Metafile(drawing).bytes))
      #expect(!picture.reaches.isEmpty)
      for reach in picture.reaches {
        #expect(reach.lowerBound >= 0 && reach.upperBound <= picture.width, "\(reach)")
      }
    }
  }

  @Test func `a picture higher than a page is made smaller`() throws {
    let bars = (0..<60).map { BarChart.Bar("\($0)", [1]) }
    let chart = BarChart(title: "A", description: "B", bars: bars)
    let text = try text([.figure(Figure(chart.drawing, caption: "C"))])
    let size = try #require(text.all("wp:extent").first?.attributes)
    let (width, height) = (Int(size["cx"] ?? "") ?? 0, Int(size["cy"] ?? "") ?? 0)
    #expect(height <= 9 * 914_400 && abs(height * 430 / width - 2_284) < 3)
  }

  @Test func `the language is said`() throws {
    var document = Document([.title("A")])
    document.language = "es"
    let archive = try #require(StoredArchive(WordFile(paper: .a4).bytes(of: document)))
    let styles = try #require(archive["word/styles.xml"].flatMap(XMLTree.read))
    #expect(styles.all("w:lang").map { $0.attributes["w:val"] } == ["es"])
  }
}

extension String {
  /// The scalars that can be seen; an accent stays where the space before it goes.
  fileprivate var withoutSpaces: [Unicode.Scalar] {
    unicodeScalars.filter { !$0.properties.isWhitespace }
  }
}
