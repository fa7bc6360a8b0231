extension PlainText {
  /// The lines of blocks, one under the other.
  func lines(of blocks: [Block], _ width: Int) -> [String] {
    var lines: [String] = []
    var before: Block?
    for block in blocks {
      let own = self.lines(of: block, width)
      guard !own.isEmpty else { continue }
      if let before, !block.clings(to: before) { lines.append("") }
      lines += own
      before = block
    }
    return lines
  }

  private func lines(of block: Block, _ width: Int) -> [String] {
    switch block {
    case .title(let phrase): underlined(phrase, "=", width)
    case .heading(let phrase): underlined(phrase, "-", width)
    case .subheading(let phrase): wrap(phrase.in(.strong), width)
    case .paragraph(let phrase): wrap(phrase, width)
    case .list(let style, let items): list(style, items, width)
    case .quotation(let words, let remark): quotation(words, remark, width)
    case .labeled(let labeled): self.labeled(labeled, width)
    case .table(let table): self.table(table, width)
    case .figure(let figure): lines(of: figure.inWords, width)
    case .cards(let cards): self.cards(cards, width)
    case .ruled(let count): Array(repeating: String(repeating: "_", count: width), count: count)
    case .form(let columns, let rows):
      wrap(columns.reduce("") { $0.isEmpty ? $1 : "\($0) | \($1)" }, width)
        + lines(of: .ruled(rows), width)
    case .folded(let name, let blocks): lines(of: [.heading(name)] + blocks, width)
    case .brief(let blocks): lines(of: blocks, width)
    }
  }

  /// A heading with a line of its own width beneath.
  private func underlined(_ phrase: Phrase, _ mark: String, _ width: Int) -> [String] {
    let long = PlainText(width: width).wrap(phrase, width).map(\.displayWidth).max() ?? 0
    guard long > 0 else { return [] }
    return wrap(phrase.in(.strong), width) + [String(repeating: mark, count: min(long, width))]
  }

  /// Items behind their marks, apart from each other where one has several blocks.
  private func list(_ style: ListStyle, _ items: [[Block]], _ width: Int) -> [String] {
    let widest = "\(items.count). ".count
    let isLoose = items.contains { $0.count > 1 }
    return items.enumerated().flatMap { place, blocks -> [String] in
      let mark = style == .bullets ? "- " : "\(place + 1). ".padded(to: widest)
      let own = lines(of: blocks, width - mark.count).hanging(from: mark)
      return isLoose && place > 0 ? [""] + own : own
    }
  }

  /// Words between quotation marks, set in.
  private func quotation(_ words: Phrase, _ remark: Phrase?, _ width: Int) -> [String] {
    guard !words.isEmpty else { return [] }
    let quoted = words.inQuotationMarks
    let whole = remark.map { "\(quoted) \($0)" } ?? quoted
    return wrap(whole, width - 3).hanging(from: "  ", 3)
  }

  /// Cards one under the other, with lines to cut along.
  private func cards(_ cards: [Card], _ width: Int) -> [String] {
    let cut = String(repeating: "- ", count: width / 2 - 1) + "-"
    let texts = cards.map { [""] + wrap($0.words, width) + wrap($0.name, width) + ["", cut] }
    return cards.isEmpty ? [] : [cut] + texts.flatMap(\.self)
  }

  /// Labels in a column, or on a line of their own where they are too long for it.
  private func labeled(_ lines: [LabeledLine], _ width: Int) -> [String] {
    let labels = lines.map { PlainText(width: width).wrap("\($0.label):", .max).joined() }
    let column = min((labels.map(\.displayWidth).max() ?? 0) + 2, width / 3)
    return zip(lines, labels).flatMap { line, label -> [String] in
      let text = wrap(line.text, width - column)
      let name = styled(label, .strong)
      guard label.displayWidth < column else {
        return wrap("\(strong: label)", width) + text.hanging(from: spaces(column))
      }
      return text.isEmpty
        ? [name] : text.hanging(from: name + spaces(column - label.displayWidth), column)
    }
  }
}

extension Block {
  /// Whether no empty line parts the block from the one before it.
  fileprivate func clings(to before: Block) -> Bool {
    switch before {
    case .title, .heading, .subheading: return true
    case .paragraph, .quotation, .list, .labeled, .table, .figure, .cards, .ruled, .form, .folded,
      .brief:
      break
    }
    switch self {
    case .quotation: return true
    case .list(_, let items):
      guard case .paragraph = before else { return false }
      return items.allSatisfy { $0.count == 1 }
    case .title, .heading, .subheading, .paragraph, .labeled, .table, .figure, .cards, .ruled,
      .form, .folded, .brief:
      return false
    }
  }
}

extension Phrase {
  fileprivate func `in`(_ style: Span.Style) -> Phrase {
    Phrase(spans.map { Span($0.text, style) })
  }
}

extension [String] {
  /// The lines after a mark, those after the first under the first; empty lines stay empty.
  fileprivate func hanging(from mark: String, _ column: Int? = nil) -> [String] {
    let under = spaces(column ?? mark.displayWidth)
    return enumerated().map { $1.isEmpty ? "" : ($0 == 0 ? mark : under) + $1 }
  }
}

/// That many spaces.
func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

extension String {
  /// The text with spaces after it up to a column.
  func padded(to width: Int) -> String { self + spaces(width - displayWidth) }
}
