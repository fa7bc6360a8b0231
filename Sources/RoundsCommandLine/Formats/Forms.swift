import Reporting

/// What can be had in several forms; each is made only when it is asked for.
struct Forms {
  /// For people, with what the medium has room for.
  let document: (Medium) -> Document
  /// For programs.
  var json: (() -> String)?
  /// For spreadsheets.
  var rows: (() -> Rows)?
  var calendar: (() -> CalendarFile)?
  /// The file that it was read from.
  var source: (() -> String)?
  /// What is typed into, where that is not the document as text.
  var typed: (() -> String)?
}

extension Forms {
  /// Whether the text is not read but typed into, so that it has no colors and no pager.
  var isTyped: Bool { typed != nil }

  /// What is shown, in one of its forms; a file has no colors.
  ///
  /// A command declares the forms that it makes, and tests try each of them.
  func bytes(as format: Format, width: Int, on paper: PaperSize) -> [UInt8] {
    switch format {
    case .text: (typed?() ?? PlainText(width: width).text(of: document(.text))).inFile
    case .markdown: Markdown().text(of: document(.text)).inFile
    case .html: HTML().text(of: document(.page)).inFile
    case .docx: WordFile(paper: paper).bytes(of: document(.page))
    case .json: made(json).inFile
    case .json5: made(source).inFile
    case .csv: made(rows).text(.commas).inFile
    case .tsv: made(rows).text(.tabs).inFile
    case .ics: made(calendar).text.inFile
    }
  }

  /// What a form is made of.
  private func made<Part>(_ make: (() -> Part)?) -> Part {
    guard let make else { fatalError("A command takes a form that it does not make.") }
    return make()
  }
}

extension String {
  /// The text as the bytes of a file.
  var inFile: [UInt8] { Array(endingInNewline.utf8) }
}
