import Packaging

/// How the parts of a text look, under the names by which word processors know them.
enum WordStyles {
  /// A style of paragraphs.
  enum Paragraph: String {
    case normal = "Normal"
    case heading1 = "Heading1"
    case heading2 = "Heading2"
    case heading3 = "Heading3"
    case item = "ListParagraph"
    case quotation = "Quote"
    case caption = "Caption"
    case cell = "Compact"
    case ruled = "Ruled"
    case picture = "Picture"
  }

  /// A style of words.
  enum Words: String {
    case strong = "Strong"
    case aside = "Aside"
    case command = "Command"
    case link = "Hyperlink"
  }

  /// All styles, for a text in a language.
  static func xml(language: String) -> XML {
    let fonts: KeyValuePairs<StaticString, String?> = [
      "w:ascii": "Calibri", "w:hAnsi": "Calibri", "w:cs": "Calibri",
    ]
    let words = XML(
      "w:rPr",
      [:],
      [
        XML("w:rFonts", fonts), XML("w:sz", ["w:val": "22"]), XML("w:szCs", ["w:val": "22"]),
        XML("w:lang", ["w:val": language]),
      ]
    )
    let defaults = XML(
      "w:docDefaults",
      [:],
      [
        XML("w:rPrDefault", [:], [words]),
        XML("w:pPrDefault", [:], [XML("w:pPr", [:], [spacing(before: 0, after: 120)])]),
      ]
    )
    return XML(
      "w:styles",
      ["xmlns:w": WordFile.namespace],
      [defaults] + paragraphs + characters + [table]
    )
  }

  private static let paragraphs: [XML] = [
    paragraph(.normal, "Normal", isDefault: true),
    heading(.heading1, "heading 1", level: 0, size: 36),
    heading(.heading2, "heading 2", level: 1, size: 28),
    heading(.heading3, "heading 3", level: 2, size: 24),
    paragraph(.item, "List Paragraph", [spacing(before: 0, after: 60)]),
    paragraph(
      .quotation,
      "Quote",
      [
        XML("w:pBdr", [:], [border("w:left", size: "18", space: "8", color: "A6A6A6")]),
        XML("w:ind", ["w:left": "360", "w:right": "360"]),
      ]
    ),
    paragraph(
      .caption,
      "caption",
      [XML("w:keepNext"), spacing(before: 120, after: 60)],
      [XML("w:color", ["w:val": "595959"])]
    ),
    paragraph(.cell, "Compact", [spacing(before: 20, after: 20)]),
    paragraph(.picture, "Picture", [XML("w:keepNext"), spacing(before: 120, after: 60)]),
    paragraph(
      .ruled,
      "Ruled",
      [
        XML(
          "w:pBdr",
          [:],
          [
            border("w:bottom", size: "4", space: "1", color: "808080"),
            border("w:between", size: "4", space: "1", color: "808080"),
          ]
        ),
        spacing(before: 240, after: 0),
      ]
    ),
    style(
      "paragraph",
      "Footer",
      "footer",
      [XML("w:pPr", [:], [XML("w:jc", ["w:val": "center"])])]
    ),
  ]

  private static let characters: [XML] = [
    words(.strong, "Strong", [XML("w:b"), XML("w:bCs")]),
    words(.aside, "Aside", [XML("w:color", ["w:val": "595959"])]),
    words(
      .command,
      "Command",
      [
        XML(
          "w:rFonts",
          ["w:ascii": "Consolas", "w:hAnsi": "Consolas", "w:cs": "Consolas"]
        )
      ]
    ),
    words(
      .link,
      "Hyperlink",
      [XML("w:color", ["w:val": "0B5394"]), XML("w:u", ["w:val": "single"])]
    ),
  ]

  /// Lines around every cell, and a first row that is set apart.
  private static let table: XML = {
    let sides: [StaticString] = [
      "w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV",
    ]
    let borders = sides.map { border($0, size: "4", space: "0", color: "A6A6A6") }
    let margins = XML(
      "w:tblCellMar",
      [:],
      [
        XML("w:left", ["w:w": "100", "w:type": "dxa"]),
        XML("w:right", ["w:w": "100", "w:type": "dxa"]),
      ]
    )
    let first = XML(
      "w:tblStylePr",
      ["w:type": "firstRow"],
      [
        XML("w:rPr", [:], [XML("w:b"), XML("w:bCs")]),
        XML(
          "w:tcPr",
          [:],
          [XML("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "EDEDED"])]
        ),
      ]
    )
    return style(
      "table",
      "TableGrid",
      "Table Grid",
      [XML("w:tblPr", [:], [XML("w:tblBorders", [:], borders), margins]), first]
    )
  }()
}

extension WordStyles {
  private static func style(
    _ type: String,
    _ id: String,
    _ name: String,
    isDefault: Bool = false,
    _ properties: [XML]
  ) -> XML {
    XML(
      "w:style",
      ["w:type": type, "w:default": isDefault ? "1" : nil, "w:styleId": id],
      [XML("w:name", ["w:val": name])] + (isDefault ? [] : basis(type))
        + [XML("w:qFormat")] + properties
    )
  }

  /// What a style of a type goes out from.
  private static func basis(_ type: String) -> [XML] {
    type == "paragraph" ? [XML("w:basedOn", ["w:val": Paragraph.normal.rawValue])] : []
  }

  private static func paragraph(
    _ style: Paragraph,
    _ name: String,
    isDefault: Bool = false,
    _ lines: [XML] = [],
    _ words: [XML] = []
  ) -> XML {
    let properties =
      (lines.isEmpty ? [] : [XML("w:pPr", [:], lines)])
      + (words.isEmpty ? [] : [XML("w:rPr", [:], words)])
    return self.style("paragraph", style.rawValue, name, isDefault: isDefault, properties)
  }

  private static func heading(_ style: Paragraph, _ name: String, level: Int, size: Int) -> XML {
    paragraph(
      style,
      name,
      [
        XML("w:keepNext"), XML("w:keepLines"), spacing(before: level == 0 ? 0 : 280, after: 100),
        XML("w:outlineLvl", ["w:val": "\(level)"]),
      ],
      [
        XML("w:b"), XML("w:bCs"), XML("w:sz", ["w:val": "\(size)"]),
        XML("w:szCs", ["w:val": "\(size)"]),
      ]
    )
  }

  private static func words(_ style: Words, _ name: String, _ properties: [XML]) -> XML {
    self.style("character", style.rawValue, name, [XML("w:rPr", [:], properties)])
  }

  private static func spacing(before: Int, after: Int) -> XML {
    XML("w:spacing", ["w:before": "\(before)", "w:after": "\(after)"])
  }

  private static func border(
    _ side: StaticString,
    size: String,
    space: String,
    color: String
  ) -> XML {
    XML(
      side,
      ["w:val": "single", "w:sz": size, "w:space": space, "w:color": color]
    )
  }
}
