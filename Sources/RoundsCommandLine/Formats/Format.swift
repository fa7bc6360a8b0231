import CommandLineParsing
import Reporting

/// A form that output can have; a command takes some of them, and ``Forms`` makes them.
enum Format: String, CaseIterable, CommandLineValue {
  /// For people.
  case text
  /// For people, to be pasted.
  case markdown
  /// For people, with pictures, to be looked at and printed.
  case html
  /// For people who change it, in a word processor.
  case docx
  /// For programs.
  case json
  /// The file of one's own that it came from, to be copied and changed.
  case json5
  /// For a spreadsheet.
  case csv
  /// For a spreadsheet, with tabs between cells.
  case tsv
  /// For a calendar.
  case ics

  /// Whether it is for a file alone, and no characters to be printed.
  var isForFiles: Bool { self == .docx }
}

extension PaperSize: CommandLineValue {}

extension RoundsProgram {
  /// The form of the output.
  static let format = formats("Text, or for programs.", .text, .json)

  /// The form of the output, which may also be pasted.
  static let pageFormat = formats(
    "Text, Markdown, or for programs.",
    .text,
    .markdown,
    .json
  )

  /// The form of the output, which may also be a page.
  static let overviewFormat = formats(
    "Text, Markdown, a web page, or for programs.",
    .text,
    .markdown,
    .html,
    .json
  )

  /// The form of the output, which may also be a table.
  static let tableFormat = formats(
    "Text, Markdown, a web page, Word, or for programs and spreadsheets.",
    .text,
    .markdown,
    .html,
    .docx,
    .json,
    .csv
  )

  /// The form of the output, which may also be a table, and has days that a calendar can show.
  static let ledgerFormat = formats(
    "Text, Markdown, a web page, Word, or for programs, spreadsheets and calendars.",
    .text,
    .markdown,
    .html,
    .docx,
    .json,
    .csv,
    .ics
  )

  /// The form of pages that are handed over.
  static let handedOverFormat = formats("Web pages, or Word files.", .html, .docx)

  /// The form of a list of visits.
  static let visitsFormat = formats(
    "Text, or for programs or calendars.",
    .text,
    .json,
    .ics
  )

  /// What a Word file is printed on.
  static let paper = Option<PaperSize>(
    "--paper",
    placeholder: "size",
    help: "The paper size for Word; by default letter."
  )

  /// The form of a page about practicing.
  static let practiceFormat = formats(
    "Text, Markdown, a web page to show or print, or for programs.",
    .text,
    .markdown,
    .html,
    .json
  )

  /// That rows have tabs between their cells.
  static let withTabs = Flag("--tsv", help: "The rows of --format csv, with tabs between cells.")

  /// Where a page goes.
  static let outputFile = Option<String>(
    "-o",
    "--output",
    placeholder: "file",
    help: "The file to write; by default it is printed here.",
    completion: .files
  )

  /// The option that chooses among some forms, of which the first is the usual one.
  static func formats(_ help: String, _ formats: Format...) -> DefaultedOption<Format> {
    DefaultedOption(
      "--format",
      among: formats,
      default: formats[0],
      placeholder: "form",
      help: help
    )
  }
}
