import Packaging

/// What a text says, while it is put together.
struct WordBody {
  private let document: Document
  /// What it is printed on.
  let paper: PaperSize
  /// The places that links may lead to, each with its number; others are not in the text.
  private let numbers: [Anchor: Int]
  /// The places that the text has already, each with its number.
  private var taken: [Anchor: Int] = [:]
  /// How many lists with numbers the text has so far.
  private(set) var numberedLists = 0
  /// The pictures of the text so far, each as a file of its own.
  private(set) var pictures: [[UInt8]] = []
  /// Whether what comes next begins a page.
  private(set) var beginsPage = false

  /// Looks a document over for the places in it, as ``PageBody`` does.
  init(_ document: Document, on paper: PaperSize) {
    var trial = WordBody(document, on: paper, linkingTo: [:])
    _ = trial.xml()
    self.init(document, on: paper, linkingTo: trial.taken)
  }

  private init(_ document: Document, on paper: PaperSize, linkingTo numbers: [Anchor: Int]) {
    self.document = document
    self.paper = paper
    self.numbers = numbers
  }

  /// The text; asked for once.
  mutating func xml() -> XML {
    let parts = Outline.parts(of: document.blocks)
    let title = document.title == nil ? [Outline.Part.title(Phrase(document.name))] : []
    return XML(
      "w:document",
      [
        "xmlns:w": WordFile.namespace, "xmlns:r": WordFile.relationships,
        "xmlns:wp": WordPicture.inlineSpace, "xmlns:a": WordPicture.drawingSpace,
        "xmlns:pic": WordPicture.pictureSpace,
      ],
      [XML("w:body", [:], xml(of: title + parts) + [section])]
    )
  }

  /// The paper, and what stands at the foot of every page.
  private var section: XML {
    let margin = "\(PaperSize.margin)"
    return XML(
      "w:sectPr",
      [:],
      [
        XML("w:footerReference", ["w:type": "default", "r:id": "rId1"]),
        XML("w:pgSz", ["w:w": "\(paper.width)", "w:h": "\(paper.height)"]),
        XML(
          "w:pgMar",
          [
            "w:top": margin, "w:right": margin, "w:bottom": margin, "w:left": margin,
            "w:header": "720", "w:footer": "720", "w:gutter": "0",
          ]
        ),
      ]
    )
  }
}

extension WordBody {
  /// Parts of the text, one after the other.
  private mutating func xml(of parts: [Outline.Part]) -> [XML] {
    var xml: [XML] = []
    for part in parts {
      switch part {
      case .title(let phrase): xml.append(paragraph(phrase, .heading1))
      case .section(let level, let phrase, let parts):
        xml.append(paragraph(phrase, level.style))
        xml += self.xml(of: parts)
      case .brief(let parts):
        let own = self.xml(of: parts)
        xml += own
        beginsPage = !own.isEmpty
      case .block(let block): xml += self.xml(of: block, within: 0)
      }
    }
    return xml
  }

  /// One block, within so many lists; nothing where there is nothing to read.
  private mutating func xml(of block: Block, within depth: Int) -> [XML] {
    let inset = depth == 0 ? nil : depth * WordNumbering.step
    switch block {
    case .title(let phrase), .heading(let phrase), .subheading(let phrase):
      let strong = Phrase(phrase.spans.map { $0.styled(.strong) })
      return phrase.isEmpty ? [] : [paragraph(strong, .normal, inset: inset)]
    case .paragraph(let phrase):
      return phrase.isEmpty ? [] : [paragraph(phrase, .normal, inset: inset)]
    case .list(let style, let items): return list(style, items, within: depth)
    case .quotation(let words, let remark):
      guard !words.isEmpty else { return [] }
      let whole = remark.map { "\(words) \($0)" } ?? words
      return [paragraph(whole, .quotation, inset: inset.map { $0 + WordNumbering.step })]
    case .labeled(let lines):
      return lines.map { paragraph($0.asPhrase, .item, inset: inset) }
    case .table(let table): return self.table(table, inset: inset ?? 0)
    case .figure(let figure):
      let picture = picture(figure.drawing, inset: inset)
      return [picture] + figure.inWords.flatMap { xml(of: $0, within: depth) }
    case .cards(let cards):
      return cards.flatMap { card in
        [card.words, card.name].filter { !$0.isEmpty }
          .map { paragraph($0, .quotation, inset: inset) }
      }
    case .ruled(let count):
      return (0..<count).map { _ in paragraph("", .ruled, inset: inset) }
    case .form(let columns, let count):
      let row = columns.map { _ in "\u{A0}" as Phrase }
      let empty = Array(repeating: row, count: count)
      return self.table(Table(columns.map { Table.Column($0) }, empty), inset: inset ?? 0)
    case .folded(let name, let blocks):
      return ([.heading(name)] + blocks).flatMap { xml(of: $0, within: depth) }
    case .brief(let blocks): return blocks.flatMap { xml(of: $0, within: depth) }
    }
  }

  /// Items, the first line of each after its mark.
  private mutating func list(_ style: ListStyle, _ items: [[Block]], within depth: Int) -> [XML] {
    var marks = WordNumbering.bullets
    if style == .numbers, !items.isEmpty {
      marks = WordNumbering.numbers(ofList: numberedLists)
      numberedLists += 1
    }
    let level = min(depth, WordNumbering.depth - 1)
    return items.flatMap { blocks -> [XML] in
      var rest = blocks[...]
      var first: Phrase = ""
      if case .paragraph(let phrase)? = rest.first {
        first = phrase
        rest.removeFirst()
      }
      let line = paragraph(first, .item, marks: (marks, level))
      return [line] + rest.flatMap { xml(of: $0, within: depth + 1) }
    }
  }
}

extension WordBody {
  /// A picture, on a line of its own that stays with what is said of it.
  private mutating func picture(_ drawing: Drawing, inset: Int?) -> XML {
    pictures.append(Metafile(drawing).bytes)
    let picture = WordPicture(drawing: drawing, number: pictures.count)
    let run = picture.run(width: paper.lineWidth - (inset ?? 0), height: paper.textHeight * 4 / 5)
    return paragraph(of: [run], .picture, inset: inset)
  }

  /// A paragraph of a style, set in or after a mark.
  mutating func paragraph(
    _ phrase: Phrase,
    _ style: WordStyles.Paragraph,
    side: Table.Side = .left,
    inset: Int? = nil,
    marks: (number: Int, level: Int)? = nil
  ) -> XML {
    paragraph(of: runs(phrase), style, side: side, inset: inset, marks: marks)
  }

  private mutating func paragraph(
    of runs: [XML],
    _ style: WordStyles.Paragraph,
    side: Table.Side = .left,
    inset: Int? = nil,
    marks: (number: Int, level: Int)? = nil
  ) -> XML {
    var properties = [XML("w:pStyle", ["w:val": style.rawValue])]
    if beginsPage { properties.append(XML("w:pageBreakBefore")) }
    beginsPage = false
    if let marks {
      let (level, number) = (
        XML("w:ilvl", ["w:val": "\(marks.level)"]), XML("w:numId", ["w:val": "\(marks.number)"])
      )
      properties.append(XML("w:numPr", [:], [level, number]))
    }
    if let inset { properties.append(XML("w:ind", ["w:left": "\(inset)"])) }
    if side == .right { properties.append(XML("w:jc", ["w:val": "right"])) }
    return XML("w:p", [:], [XML("w:pPr", [:], properties)] + runs)
  }

  /// The words of a phrase, its lines apart, with their links.
  private mutating func runs(_ phrase: Phrase) -> [XML] {
    var runs: [XML] = []
    for spans in phrase.spansOfLines {
      if !runs.isEmpty { runs.append(XML("w:r", [:], [XML("w:br")])) }
      for span in spans { runs += self.runs(span) }
    }
    return runs
  }

  /// What a place goes by: word processors take up to forty letters, digits and underscores.
  private func bookmark(_ place: Anchor) -> String { "place\(numbers[place] ?? 0)" }

  /// One span, as the place that it is, leading where it leads.
  private mutating func runs(_ span: Span) -> [XML] {
    var runs = [span.run(isLink: false)]
    if let link = span.link, numbers[link] != nil {
      runs = [
        XML(
          "w:hyperlink",
          ["w:anchor": bookmark(link), "w:history": "1"],
          [span.run(isLink: true)]
        )
      ]
    }
    guard let place = span.place, taken[place] == nil else { return runs }
    let number = "\(taken.count)"
    taken[place] = taken.count
    return [
      XML("w:bookmarkStart", ["w:id": number, "w:name": bookmark(place)])
    ] + runs + [XML("w:bookmarkEnd", ["w:id": number])]
  }
}

extension Outline.Level {
  /// The style of such a heading.
  fileprivate var style: WordStyles.Paragraph {
    switch self {
    case .title: .heading1
    case .heading: .heading2
    case .subheading: .heading3
    }
  }
}

extension LabeledLine {
  /// The label before its text.
  fileprivate var asPhrase: Phrase {
    Phrase(label.spans.map { $0.styled(.strong) } + [Span(": ", .strong)] + text.spans)
  }
}

extension Span {
  /// The words set apart in another way, where they are not yet.
  fileprivate func styled(_ style: Style) -> Span {
    Span(text, self.style == .plain ? style : self.style, link: link, place: place)
  }

  /// The words as a run.
  fileprivate func run(isLink: Bool) -> XML {
    let own: WordStyles.Words? =
      switch style {
      case .plain: nil
      case .strong: .strong
      case .aside: .aside
      case .command: .command
      }
    var properties: [XML] = []
    if let style = isLink ? .link : own {
      properties.append(XML("w:rStyle", ["w:val": style.rawValue]))
    }
    if isLink, style == .strong { properties.append(XML("w:b")) }
    let words = XML("w:t", ["xml:space": "preserve"], text: text)
    return XML(
      "w:r",
      [:],
      (properties.isEmpty ? [] : [XML("w:rPr", [:], properties)]) + [words]
    )
  }
}
