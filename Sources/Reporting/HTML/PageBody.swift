/// What a page says, while it is put together.
struct PageBody {
  private let document: Document
  /// The places that links may lead to; others are not on the page.
  private let places: Set<Anchor>
  /// The places that the page has already: a second one of a name would be ambiguous.
  private var taken: Set<Anchor> = [.page]
  /// The sections that links at the top lead to.
  private var sections: [(Anchor, Phrase)] = []
  /// How many pictures the page has so far.
  private var figureCount = 0

  /// Looks a document over for the places in it.
  ///
  /// What has nothing to read is left out with its places, so it takes a page without links to know
  /// which of them are there.
  init(_ document: Document) {
    var trial = PageBody(document, linkingTo: [])
    _ = trial.main()
    self.init(document, linkingTo: trial.taken)
  }

  private init(_ document: Document, linkingTo places: Set<Anchor>) {
    self.document = document
    self.places = places
  }

  /// The page itself; asked for once, before ``contents()``.
  mutating func main() -> Node {
    let parts = Outline.parts(of: document.blocks)
    let title = document.title == nil ? [Outline.Part.title(Phrase(document.name))] : []
    return .element(.main, [.id(.page)], nodes(of: title + parts))
  }

  /// Links to the sections, where there are several.
  func contents() -> [Node] {
    guard sections.count > 2 else { return [] }
    let links = sections.map { anchor, phrase in
      Node.element(.li, [.element(.a, [.to(anchor)], words(phrase))])
    }
    return [.element(.nav, [Attribute(.label, "On this page")], [.element(.ul, links)])]
  }
}

extension PageBody {
  /// Parts of the page, one after the other.
  private mutating func nodes(of parts: [Outline.Part]) -> [Node] {
    parts.flatMap { part -> [Node] in
      switch part {
      case .title(let phrase): return [.element(.h1, inline(phrase))]
      case .section(let level, let phrase, let parts):
        let heading = self.heading(phrase, level)
        return [.element(.section, [heading] + nodes(of: parts))]
      case .brief(let parts): return [.element(.div, .brief, nodes(of: parts))]
      case .block(let block): return nodes(of: block)
      }
    }
  }

  /// A heading; one that begins a section of the page is a place for the links at the top.
  private mutating func heading(_ phrase: Phrase, _ level: Outline.Level) -> Node {
    guard level == .heading else { return .element(level.tag, inline(phrase)) }
    let anchor = Anchor("section", sections.count + 1)
    sections.append((anchor, phrase))
    return .element(level.tag, [.id(anchor)], inline(phrase))
  }

  /// Blocks that stand inside of others, where no section can begin.
  private mutating func nodes(of blocks: [Block]) -> [Node] { blocks.flatMap { nodes(of: $0) } }

  /// One block; nothing where there is nothing to read.
  private mutating func nodes(of block: Block) -> [Node] {
    switch block {
    case .title(let phrase), .heading(let phrase), .subheading(let phrase):
      phrase.isEmpty ? [] : [.element(.p, [.element(.strong, inline(phrase))])]
    case .paragraph(let phrase): phrase.isEmpty ? [] : [.element(.p, inline(phrase))]
    case .list(let style, let items): list(style, items)
    case .quotation(let words, let remark): quotation(words, remark)
    case .labeled(let lines): labeled(lines)
    case .table(let table): self.table(table)
    case .figure(let figure): self.figure(figure)
    case .cards(let cards): self.cards(cards)
    case .ruled(let count): ruled(count)
    case .form(let columns, let rows): form(columns, rows)
    case .folded(let name, let blocks): folded(name, blocks)
    case .brief(let blocks): nodes(of: blocks)
    }
  }

  private mutating func folded(_ name: Phrase, _ blocks: [Block]) -> [Node] {
    let own = nodes(of: blocks)
    return own.isEmpty ? [] : [.element(.details, [.element(.summary, inline(name))] + own)]
  }

  private mutating func list(_ style: ListStyle, _ items: [[Block]]) -> [Node] {
    let nodes = items.map { blocks -> Node in
      if blocks.count == 1, case .paragraph(let phrase)? = blocks.first {
        return .element(.li, inline(phrase))
      }
      return .element(.li, self.nodes(of: blocks))
    }
    return nodes.isEmpty ? [] : [.element(style == .bullets ? .ul : .ol, nodes)]
  }

  private mutating func quotation(_ words: Phrase, _ remark: Phrase?) -> [Node] {
    guard !words.isEmpty else { return [] }
    let whole = remark.map { "\(words) \($0)" } ?? words
    return [.element(.blockquote, [.element(.p, inline(whole))])]
  }

  private mutating func labeled(_ lines: [LabeledLine]) -> [Node] {
    guard !lines.isEmpty else { return [] }
    let pairs = lines.map { line in
      Node.element(
        .div,
        [.element(.dt, inline(line.label)), .element(.dd, inline(line.text))]
      )
    }
    return [.element(.dl, pairs)]
  }

  private mutating func cards(_ cards: [Card]) -> [Node] {
    let items = cards.map { card in
      Node.element(
        .li,
        [.element(.p, inline(card.words)), .element(.p, .aside, inline(card.name))]
      )
    }
    return items.isEmpty ? [] : [.element(.ul, .cards, items)]
  }

  /// Lines for the hand, which are nothing to those who listen.
  private func ruled(_ count: Int) -> [Node] {
    let line = Node.element(.div, .ruled, [])
    return Array(repeating: line, count: count)
  }

  /// Columns for the hand.
  private mutating func form(_ columns: [Phrase], _ count: Int) -> [Node] {
    let head = columns.map { Node.element(.th, [Attribute(.scope, "col")], inline($0)) }
    let row = Node.element(.tr, columns.map { _ in .element(.td, []) })
    let body = Node.element(.tbody, Array(repeating: row, count: count))
    return [.element(.table, .form, [.element(.thead, [.element(.tr, head)]), body])]
  }

  private mutating func figure(_ figure: Figure) -> [Node] {
    figureCount += 1
    var nodes = [figure.drawing.node(numbered: figureCount)]
    if !figure.caption.isEmpty { nodes.append(.element(.figcaption, inline(figure.caption))) }
    guard let table = figure.table else { return [.element(.figure, nodes)] }
    // On paper one of the two is enough: the table, where the picture is too tall for a sheet.
    let isTall = figure.drawing.height > PageBody.tallest
    return [isTall ? .element(.figure, .tall, nodes) : .element(.figure, nodes)]
      + folded("As a table", [.table(table)])
  }

  /// The height of a picture that still goes onto a sheet together with text, in its own units.
  private static let tallest = 300.0
}

extension PageBody {
  private mutating func table(_ table: Table) -> [Node] {
    guard !table.columns.isEmpty else { return [] }
    let headings = table.columns.map { column in
      Node.element(
        .th,
        [Attribute(.scope, "col")] + column.attributes,
        inline(column.heading)
      )
    }
    let rows = table.evenRows.map { row in
      Node.element(.tr, zip(table.columns, row).enumerated().map { cell($0, $1.0, $1.1) })
    }
    let caption = table.caption.isEmpty ? [] : [Node.element(.caption, inline(table.caption))]
    let head = Node.element(.thead, [.element(.tr, headings)])
    let body = rows.isEmpty ? [] : [Node.element(.tbody, rows)]
    return [.element(.div, table.frame, [.element(.table, caption + [head] + body)])]
  }

  /// A cell; the first one says what its row is about.
  private mutating func cell(_ place: Int, _ column: Table.Column, _ phrase: Phrase) -> Node {
    place == 0
      ? .element(.th, [Attribute(.scope, "row")] + column.attributes, inline(phrase))
      : .element(.td, column.attributes, inline(phrase))
  }

  /// The words of a phrase, its lines apart, with their links.
  private mutating func inline(_ phrase: Phrase) -> [Node] {
    var nodes: [Node] = []
    for spans in phrase.spansOfLines {
      if !nodes.isEmpty { nodes.append(.element(.br, [])) }
      for span in spans { nodes.append(inline(span)) }
    }
    return nodes
  }

  /// The words of a phrase that is not a place and leads nowhere.
  private func words(_ phrase: Phrase) -> [Node] {
    phrase.lines.flatMap(\.self).joined.map(styled)
  }

  /// One span, as the place that it is, leading where it leads.
  private mutating func inline(_ span: Span) -> Node {
    var attributes: [Attribute] = []
    if let place = span.place, taken.insert(place).inserted { attributes.append(.id(place)) }
    if let link = span.link, places.contains(link) {
      return .element(.a, attributes + [.to(link)], [styled(span)])
    }
    return attributes.isEmpty ? styled(span) : .element(.span, attributes, [styled(span)])
  }

  /// The words of a span, set apart.
  private func styled(_ span: Span) -> Node {
    switch span.style {
    case .plain: .text(span.text)
    case .strong: .element(.strong, span.text)
    case .aside: .element(.span, .aside, [.text(span.text)])
    case .command: .element(.code, span.text)
    }
  }
}

extension Table {
  /// What is said of the frame around it, in which it is moved sideways where a screen is too narrow: a
  /// table of many columns can be moved by the keyboard as well.
  fileprivate var frame: [Attribute] {
    let scroll = Attribute(.class, StyleClass.scroll.rawValue)
    guard columns.count > 4 else { return [scroll] }
    let headings = columns.map { $0.heading.spans.map(\.text).joined() }
    let name = "Table: \(headings.joined(separator: ", "))"
    return [scroll, Attribute(.role, "group"), Attribute(.label, name), Attribute(.tabIndex, "0")]
  }
}

extension Table.Column {
  /// How its cells are looked at.
  fileprivate var attributes: [Attribute] {
    side == .right ? [Attribute(.class, StyleClass.number.rawValue)] : []
  }
}
