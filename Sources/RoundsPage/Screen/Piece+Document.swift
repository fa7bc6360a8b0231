import Reporting

/// What the program says elsewhere in its documents, shown on the page in the same words.
extension Piece {
  /// The blocks of a document, without its title, which stands at the head of the page.
  static func pieces(of document: Document) -> [Piece] { pieces(of: document.blocks) }

  /// Blocks one after the other.
  static func pieces(of blocks: [Block]) -> [Piece] { blocks.flatMap { pieces(of: $0) } }

  private static func pieces(of block: Block) -> [Piece] {
    switch block {
    case .title: []
    case .heading(let phrase): [.element(.h2, pieces(of: phrase))]
    case .subheading(let phrase): [.element(.h3, pieces(of: phrase))]
    case .paragraph(let phrase): [.element(.p, pieces(of: phrase))]
    case .list(let style, let items):
      [
        .element(
          style == .numbers ? .ol : .ul,
          items.map { item in .element(.li, pieces(of: item)) }
        )
      ]
    case .quotation(let phrase, let remark):
      [.element(.blockquote, pieces(of: phrase))]
        + (remark.map { [.element(.p, pieces(of: $0))] } ?? [])
    case .labeled(let lines):
      [
        .element(
          .ul,
          lines.map { line in
            .element(
              .li,
              [.element(.strong, pieces(of: line.label)), .words(": ")] + pieces(of: line.text)
            )
          }
        )
      ]
    case .brief(let blocks): pieces(of: blocks)
    // Feedback on practice has none of these.
    case .table, .figure, .cards, .ruled, .form, .folded: []
    }
  }

  private static func pieces(of phrase: Phrase) -> [Piece] {
    phrase.spans.map { span in
      switch span.style {
      case .plain, .command: .words(span.text)
      case .strong: .element(.strong, [.words(span.text)])
      case .aside: .element(.span, [.text("class", "soft")], [.words(span.text)])
      }
    }
  }
}
