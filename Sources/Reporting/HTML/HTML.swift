/// Renders a document as one page that needs nothing beside itself: no script, and no other file.
///
/// It is made for phones, projectors, paper and screen readers alike. Words can make no markup, as
/// ``Node`` has no case for it; and nothing can make the page ask for something from elsewhere, as
/// no attribute holds an address, and the page's own policy forbids it besides.
package struct HTML: Sendable {
  /// A renderer of pages.
  package init() {}

  /// The document as a page.
  package func text(of document: Document) -> String {
    var body = PageBody(document)
    return "<!doctype html>\n" + MarkupWriter.text(of: [frame(&body, document)])
  }

  /// The whole page around what the document says.
  private func frame(_ body: inout PageBody, _ document: Document) -> Node {
    let main = body.main()
    return .element(
      .html,
      [Attribute(.lang, document.language)],
      [
        .element(.head, head(title: document.name)),
        .element(.body, [skip] + body.contents() + [main]),
      ]
    )
  }

  /// What is said of the page.
  private func head(title: String) -> [Node] {
    func meta(_ name: String, _ content: String) -> Node {
      .element(.meta, [Attribute(.name, name), Attribute(.content, content)], [])
    }
    let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    return [
      .element(.meta, [Attribute(.charset, "utf-8")], []),
      .element(
        .meta,
        [Attribute(.httpEquivalent, "Content-Security-Policy"), Attribute(.content, policy)],
        []
      ),
      meta("viewport", "width=device-width, initial-scale=1"),
      meta("referrer", "no-referrer"), meta("robots", "noindex, nofollow"),
      meta("color-scheme", "light dark"), .element(.link, Attribute.noIcon, []),
      .element(.title, title), .element(.style, [.rules(.page)]),
    ]
  }

  /// The first thing that the keyboard comes to.
  private var skip: Node {
    .element(
      .a,
      [.to(.page), Attribute(.class, StyleClass.skip.rawValue)],
      [.text("Skip to the page")]
    )
  }
}

extension Anchor {
  /// Where the page itself begins, after the links to its sections.
  static let page = Anchor("the", "page")
}

extension Document {
  /// What the document is called, on one line.
  var name: String {
    guard let title else { return "Untitled page" }
    return title.lines.joined().map { $0.spans.map(\.text).joined() }.joined(separator: " ")
  }

  /// The first title that says something.
  var title: Phrase? { blocks.lazy.compactMap(\.title).first }
}

extension Block {
  /// The title that the block is, or has in it.
  fileprivate var title: Phrase? {
    switch self {
    case .title(let phrase): phrase.isEmpty ? nil : phrase
    case .brief(let blocks): blocks.lazy.compactMap(\.title).first
    case .heading, .subheading, .paragraph, .list, .quotation, .labeled, .table, .figure, .cards,
      .ruled, .form, .folded:
      nil
    }
  }
}
