/// Renders a document as Markdown (CommonMark, with the tables of GitHub).
///
/// Whatever is in a text is escaped, so that it reads as it was written: words of a note can
/// make no heading, no link, no HTML.
package struct Markdown: Sendable {
  /// A renderer of Markdown.
  package init() {}

  /// The document as Markdown, every line ended.
  package func text(of document: Document) -> String {
    lines(of: document.blocks).map { $0 + "\n" }.joined()
  }
}

extension Markdown {
  /// The lines of blocks, or of one of them.
  private func lines(of blocks: [Block]) -> [String] {
    var lines: [String] = []
    // Two lists in a row would be read as one, were their marks the same.
    var listsInARow = 0
    for block in blocks {
      listsInARow = block.isMarkdownList ? listsInARow + 1 : 0
      let own = self.lines(of: block, isOther: listsInARow.isMultiple(of: 2) && listsInARow > 0)
      guard !own.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines += own
    }
    return lines
  }

  /// The lines of blocks, or of one of them.
  private func lines(of block: Block, isOther: Bool) -> [String] {
    switch block {
    case .title(let phrase): heading("#", phrase)
    case .heading(let phrase): heading("##", phrase)
    case .subheading(let phrase): heading("###", phrase)
    case .paragraph(let phrase): paragraph(phrase)
    case .list(let style, let items): list(style, items, isOther: isOther)
    case .quotation(let words, let remark): quotation(words, remark)
    case .labeled(let lines): labeled(lines, isOther: isOther)
    case .table(let table): self.table(table)
    case .figure(let figure): lines(of: figure.inWords)
    case .cards(let cards): list(.bullets, cards.map(\.asItem), isOther: isOther)
    case .ruled, .form: []
    case .folded(let name, let blocks): lines(of: [.heading(name)] + blocks)
    case .brief(let blocks): lines(of: blocks)
    }
  }

  /// A heading, unless it is empty.
  private func heading(_ mark: String, _ phrase: Phrase) -> [String] {
    phrase.isEmpty ? [] : ["\(mark) \(oneLine(phrase))"]
  }

  /// A paragraph with its own breaks kept.
  private func paragraph(_ phrase: Phrase) -> [String] {
    let lines = phrase.lines.map { inline($0.joinedWithoutLinks, atLineStart: true) }
    // A backslash before the end of a line keeps the break.
    return lines.dropLast().map { $0 + "\\" } + lines.suffix(1)
  }

  /// Items behind their marks, what is in them set in as far.
  private func list(_ style: ListStyle, _ items: [[Block]], isOther: Bool) -> [String] {
    let isLoose = items.contains { $0.count > 1 }
    return items.enumerated().flatMap { place, blocks -> [String] in
      let mark =
        switch style {
        case .bullets: isOther ? "* " : "- "
        case .numbers: "\(place + 1)\(isOther ? ")" : ".") "
        }
      let own = lines(of: blocks).enumerated().map { line, text in
        text.isEmpty ? "" : (line == 0 ? mark : spaces(mark.count)) + text
      }
      return isLoose && place > 0 ? [""] + own : own
    }
  }

  /// Words after the mark of a quotation.
  private func quotation(_ words: Phrase, _ remark: Phrase?) -> [String] {
    guard !words.isEmpty else { return [] }
    return paragraph(remark.map { "\(words) \($0)" } ?? words).map { "> " + $0 }
  }

  /// A list of labels, each with its text.
  private func labeled(_ lines: [LabeledLine], isOther: Bool) -> [String] {
    lines.map { "\(isOther ? "*" : "-") **\(oneLine($0.label)):** \(oneLine($0.text))" }
  }

  /// A table as GitHub reads it.
  private func table(_ table: Table) -> [String] {
    guard !table.columns.isEmpty else { return [] }
    let sides = table.columns.map { $0.side == .left ? "---" : "---:" }
    let heading = table.columns.map { cell($0.heading) }
    let caption = paragraph(table.caption)
    let rows = ([heading, sides] + table.evenRows.map { $0.map(cell) }).map {
      "| \($0.joined(separator: " | ")) |"
    }
    return caption.isEmpty ? rows : caption + [""] + rows
  }
}

extension Block {
  /// Whether the block is told as a list.
  fileprivate var isMarkdownList: Bool {
    switch self {
    case .list, .labeled, .cards: true
    case .title, .heading, .subheading, .paragraph, .quotation, .table, .figure, .ruled, .form,
      .folded,
      .brief:
      false
    }
  }
}

extension Card {
  /// The card as an item of a list.
  fileprivate var asItem: [Block] { [.paragraph("\(words) \(name)")] }
}

extension Markdown {
  /// The phrase where no break can stand.
  private func oneLine(_ phrase: Phrase) -> String {
    inline(phrase.lines.flatMap(\.self).joinedWithoutLinks, atLineStart: true)
  }

  /// The phrase where, on top of that, a bar would end the cell, also in a command.
  private func cell(_ phrase: Phrase) -> String {
    phrase.lines.flatMap(\.self).joinedWithoutLinks.enumerated().map { place, span in
      let text = inline([span], atLineStart: place == 0)
      return span.style == .command ? text.withBarsEscaped : text
    }.joined()
  }

  /// Spans in the marks of their styles, with everything else escaped.
  private func inline(_ spans: [Span], atLineStart: Bool) -> String {
    spans.enumerated().map { place, span in
      let escaped = span.text.markdownEscaped(atLineStart: atLineStart && place == 0)
      return switch span.style {
      case .plain: escaped
      case .strong: "**\(escaped)**"
      case .aside: "*\(escaped)*"
      case .command: span.text.asMarkdownCode
      }
    }.joined()
  }
}
