import CommandLineParsing
import Reporting

/// What can be had as a page, as data and as rows; each is made only when it is asked for.
struct TableForms {
  /// For people, with what the medium has room for.
  let document: (Medium) -> Document
  /// For programs.
  let json: () -> String
  /// For spreadsheets.
  let rows: () -> Rows
}

extension Session {
  /// Prints what was asked for in its form, or writes it to the file that was named.
  func show(
    _ forms: TableForms,
    as format: TableFormat,
    withTabs hasTabs: Bool,
    to file: String?
  ) throws {
    if format == .text, file == nil, !hasTabs {
      return show(forms.document(.text), as: PageFormat.text, or: forms.json)
    }
    try deliver(hasTabs ? forms.rows().text(.tabs) : text(of: forms, as: format), to: file)
  }

  /// What is shown, in one of its forms; a file has no colours.
  private func text(of forms: TableForms, as format: TableFormat) -> String {
    switch format {
    case .text: PlainText(width: world.terminal.width).text(of: forms.document(.text))
    case .markdown: Markdown().text(of: forms.document(.text))
    case .html: HTML().text(of: forms.document(.page))
    case .json: forms.json()
    case .csv: forms.rows().text(.commas)
    }
  }
}

extension RoundsProgram {
  /// The form of the output, which may also be a table.
  static let tableFormat = DefaultedOption<TableFormat>(
    "--format",
    default: .text,
    placeholder: "form",
    help: "For people, to be pasted, as a page, for programs or spreadsheets."
  )

  /// That rows have tabs between their cells.
  static let withTabs = Flag("--tsv", help: "The rows of --format csv, with tabs between cells.")

  /// Where a page goes.
  static let outputFile = Option<String>(
    "-o",
    "--output",
    placeholder: "file",
    help: "The file to write; else it is printed.",
    completion: .files
  )
}
