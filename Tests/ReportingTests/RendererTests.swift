import Reporting
import TestSupport
import Testing

/// Every kind of block, rendered every way.
struct RendererTests {
  @Test(arguments: [40, 80, 120])
  func `text fits its width`(_ width: Int) throws {
    try expectGolden(PlainText(width: width).text(of: .everything), "everything-\(width).txt")
  }

  @Test func `text is set apart for a terminal on request`() throws {
    let text = PlainText(emphasis: .terminal).text(of: .everything)
    let shown = text.split(separator: "\u{1B}", omittingEmptySubsequences: false)
      .joined(separator: "ESC")
    try expectGolden(shown, "everything-terminal.txt")
  }

  @Test func `Markdown means what the document says`() throws {
    try expectGolden(Markdown().text(of: .everything), "everything.md")
  }

  @Test func `a page says what the document says`() throws {
    try expectGolden(HTML().text(of: .everything), "everything.html")
  }

  @Test func `a document without a title gets one, and no heading is left out`() throws {
    let page = HTML().text(of: Document([.subheading("Deep"), .heading("High"), .title("")]))
    #expect(page.contains("<title>Untitled page</title>"))
    #expect(page.contains("<h1>Untitled page</h1>"))
    #expect(page.contains("<h2 id=\"section-1\">Deep</h2>"))
  }

  @Test func `styles change no line break`() {
    var stripped = PlainText(width: 60, emphasis: .terminal).text(of: .everything)
    for code in ["1", "2", "22", "36", "39"] {
      stripped = stripped.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false)
        .joined()
    }
    #expect(stripped == PlainText(width: 60).text(of: .everything))
  }

  @Test func `a width that nobody can read is taken for the least one`() {
    let least = PlainText(width: PlainText.leastWidth).text(of: .everything)
    #expect(PlainText(width: -3).text(of: .everything) == least)
  }
}
