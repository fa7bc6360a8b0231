import TestSupport
import Testing

@testable import Reporting

/// What holds of every document, looked for at random.
struct RendererLawTests {
  @Test(arguments: [40, 57, 80])
  func `no line is too wide but for a word that would not fit anyway`(_ width: Int) {
    var random = RandomText(seed: UInt64(width))
    for _ in 0..<Search.size / 10 {
      let document = Document(random.blocks())
      for line in PlainText(width: width).text(of: document).split(separator: "\n") {
        let longest = line.split(separator: " ").map { String($0).displayWidth }.max() ?? 0
        // A label leaves half of the narrowest page, and two lists inside each other take some.
        #expect(String(line).displayWidth <= width || longest > width / 2, "\(line)")
      }
    }
  }

  @Test func `nothing that is rendered moves a cursor`() {
    var random = RandomText(seed: 7)
    for _ in 0..<Search.size / 10 {
      let document = Document(random.blocks())
      let pages = [
        PlainText().text(of: document), Markdown().text(of: document), HTML().text(of: document),
      ]
      for text in pages {
        let isSafe = text.unicodeScalars.allSatisfy { scalar in
          switch scalar.value {
          case 0x0A: true
          case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: false
          default: true
          }
        }
        #expect(isSafe, "\(text.debugDescription)")
      }
    }
  }

  @Test func `text is never lost`() {
    var random = RandomText(seed: 11)
    for _ in 0..<Search.size / 10 {
      let phrase = Phrase(random.text(60))
      let text = PlainText(width: 40).text(of: Document([.paragraph(phrase)]))
      #expect(text.plainWords == phrase.plainWords)
    }
  }

  @Test func `a phrase that is even already is the same as one put together again`() {
    var random = RandomText(seed: 12)
    let even = (0..<Search.size).map { _ in Phrase(random.text(60)) }
      .flatMap { phrase in [phrase] + phrase.lines.map { Phrase($0.joined) } }
    for phrase in even { #expect(phrase.spansOfLines == phrase.lines.map(\.joined)) }
    for scalar in (UInt32(0)...0x3100).compactMap(Unicode.Scalar.init) {
      for text in ["a\(scalar)b", "\(scalar)a", "a \(scalar)", "\(scalar)"] {
        let phrase = Phrase(text)
        #expect(phrase.spansOfLines == phrase.lines.map(\.joined), "\(scalar.value)")
      }
    }
  }

  @Test func `words end where Unicode has a space, but for one that holds them together`() {
    for scalar in (UInt32(0)...0x3100).compactMap(Unicode.Scalar.init) {
      let phrase = Phrase("a\(scalar)b")
      let letters = phrase.spans.flatMap(\.text.unicodeScalars)
      let isApart = letters.contains {
        $0.properties.isWhitespace && ![0xA0, 0x2007, 0x202F].contains($0.value)
      }
      #expect(phrase.lines.joined().count == (isApart ? 2 : 1), "\(scalar.value)")
    }
  }

  @Test func `what Markdown escapes reads back as it was`() {
    var random = RandomText(seed: 13)
    for _ in 0..<Search.size / 10 {
      let phrase = Phrase(random.text(60))
      let markdown = Markdown().text(of: Document([.paragraph(phrase)]))
      #expect(MarkdownReader.text(ofParagraph: markdown) == phrase.linesOfText, "\(markdown)")
    }
  }

  @Test func `what a page escapes reads back as it was`() throws {
    var random = RandomText(seed: 19)
    for _ in 0..<Search.size / 10 {
      let phrase = Phrase(random.text(60))
      let html = HTML().text(of: Document([.title("A"), .list(.numbers, [[.paragraph(phrase)]])]))
      let read = try HTMLReader.read(html)
      let text = read.texts["li", default: []].joined().split { $0 == "\n" || $0 == " " }
      #expect(text.joined(separator: " ") == phrase.linesOfText.joined(separator: " "), "\(html)")
    }
  }

  @Test func `a page is whole, its places differ, and its links lead somewhere`() throws {
    var random = RandomText(seed: 23)
    for _ in 0..<Search.size / 5 {
      let html = HTML().text(of: Document(random.blocks()))
      let page = try HTMLReader.read(html)
      #expect(Set(page.ids).count == page.ids.count)
      for link in page.links where link != "data:," {
        #expect(link.first == "#" && page.ids.contains(String(link.dropFirst())), "\(link)")
      }
      #expect(page.headings.contains(1))
      for (above, below) in zip(page.headings, page.headings.dropFirst()) {
        #expect(below <= above + 1, "\(page.headings)")
      }
    }
  }

  @Test func `a renderer gives the same for the same`() {
    var random = RandomText(seed: 17)
    let document = Document(random.blocks())
    #expect(HTML().text(of: document) == HTML().text(of: document))
    #expect(Markdown().text(of: document) == Markdown().text(of: document))
    #expect(PlainText().text(of: document) == PlainText().text(of: document))
  }
}

extension Phrase {
  /// The lines as they are to be read, one space between words.
  fileprivate var linesOfText: [String] { lines.map { $0.joined.map(\.text).joined() } }

  fileprivate var plainWords: [String] { lines.joined().map { $0.spans.map(\.text).joined() } }
}

extension String {
  fileprivate var plainWords: [String] {
    Phrase(self).lines.joined().map { $0.spans.map(\.text).joined() }
  }
}
