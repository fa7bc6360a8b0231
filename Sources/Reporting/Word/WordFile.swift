import Packaging

/// Renders a document as a file that word processors open and change (Office Open XML).
///
/// Headings are real ones, so that an outline and a screen reader find them; the first row of a table
/// is said again on every page; links lead to places within the document. Nothing in it says who
/// made it, or when. A picture has its words and its table below it.
package struct WordFile: Sendable {
  /// What it is printed on.
  private let paper: PaperSize

  /// A renderer for one size of paper.
  package init(paper: PaperSize) { self.paper = paper }

  /// The document as the bytes of a file.
  package func bytes(of document: Document) -> [UInt8] {
    var body = WordBody(document, on: paper)
    let text = body.xml()
    let parts = [
      ("[Content_Types].xml", WordFile.types), ("_rels/.rels", WordFile.roots),
      ("docProps/core.xml", WordFile.properties(of: document)), ("word/document.xml", text),
      ("word/_rels/document.xml.rels", WordFile.relations(pictureCount: body.pictures.count)),
      ("word/styles.xml", WordStyles.xml(language: document.wordLanguage)),
      ("word/numbering.xml", WordNumbering.xml(numberedLists: body.numberedLists)),
      ("word/settings.xml", WordFile.settings), ("word/footer1.xml", WordFile.footer),
    ]
    var archive = Archive()
    for (name, xml) in parts { archive.add(xml.document, as: name) }
    for (place, picture) in body.pictures.enumerated() {
      archive.add(picture, as: "word/\(WordPicture.file(numbered: place + 1))")
    }
    return archive.bytes
  }
}

extension WordFile {
  /// What the elements of a text are named after.
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// What relations between the parts are named after.
  static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// What every part is.
  private static let types: XML = {
    func part(_ name: String, _ type: String) -> XML {
      XML("Override", ["PartName": name, "ContentType": type])
    }
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let package = "application/vnd.openxmlformats-package."
    return XML(
      "Types",
      ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
      [
        XML("Default", ["Extension": "rels", "ContentType": package + "relationships+xml"]),
        XML("Default", ["Extension": "xml", "ContentType": "application/xml"]),
        XML("Default", ["Extension": "emf", "ContentType": "image/x-emf"]),
        part("/docProps/core.xml", package + "core-properties+xml"),
        part("/word/document.xml", word + "document.main+xml"),
        part("/word/styles.xml", word + "styles+xml"),
        part("/word/numbering.xml", word + "numbering+xml"),
        part("/word/settings.xml", word + "settings+xml"),
        part("/word/footer1.xml", word + "footer+xml"),
      ]
    )
  }()

  /// Parts that belong to something, each by its kind.
  private static func related(_ parts: [(kind: String, target: String)]) -> XML {
    XML(
      "Relationships",
      ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"],
      parts.enumerated().map { place, part in
        XML(
          "Relationship",
          ["Id": "rId\(place + 1)", "Type": part.kind, "Target": part.target]
        )
      }
    )
  }

  /// Where the text and what is said of it are.
  private static let roots = related([
    (relationships + "/officeDocument", "word/document.xml"),
    (
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml"
    ),
  ])

  /// What belongs to the text; the footer comes first, as ``WordBody`` speaks of it, and the
  /// pictures come last.
  private static func relations(pictureCount: Int) -> XML {
    related(
      [
        (relationships + "/footer", "footer1.xml"), (relationships + "/styles", "styles.xml"),
        (relationships + "/numbering", "numbering.xml"),
        (relationships + "/settings", "settings.xml"),
      ]
        + (0..<pictureCount).map { place in
          (relationships + "/image", WordPicture.file(numbered: place + 1))
        }
    )
  }

  /// By which relation the text speaks of a picture.
  static func relation(ofPicture number: Int) -> String { "rId\(4 + number)" }

  /// What is said of the file: its title and its language, and nobody's name.
  private static func properties(of document: Document) -> XML {
    XML(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ],
      [XML("dc:title", text: document.name), XML("dc:language", text: document.wordLanguage)]
    )
  }

  /// That the text is laid out as by programs of today.
  private static let settings = XML(
    "w:settings",
    ["xmlns:w": namespace],
    [
      XML(
        "w:compat",
        [:],
        [
          XML(
            "w:compatSetting",
            [
              "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
              "w:val": "15",
            ]
          )
        ]
      )
    ]
  )

  /// The number of the page, and of how many.
  private static let footer: XML = {
    func field(_ instruction: String) -> XML {
      XML("w:fldSimple", ["w:instr": instruction], [XML("w:r", [:], [XML("w:t", text: "1")])])
    }
    let slash = XML("w:r", [:], [XML("w:t", ["xml:space": "preserve"], text: " / ")])
    let style = XML("w:pPr", [:], [XML("w:pStyle", ["w:val": "Footer"])])
    return XML(
      "w:ftr",
      ["xmlns:w": namespace],
      [XML("w:p", [:], [style, field("PAGE"), slash, field("NUMPAGES")])]
    )
  }()
}

extension Document {
  /// The language as word processors call it, which want to know whose English it is.
  fileprivate var wordLanguage: String { language == "en" ? "en-US" : language }
}
