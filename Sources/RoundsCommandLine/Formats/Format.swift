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
  static let format = formats("For people or for programs.", .text, .json)

  /// The form of the output, which may also be pasted.
  static let pageFormat = formats(
    "For people, to be pasted, or for programs.",
    .text,
    .markdown,
    .json
  )

  /// The form of the output, which may also be a table.
  static let tableFormat = formats(
    "For people, to be pasted, as a page, for Word, programs or spreadsheets.",
    .text,
    .markdown,
    .html,
    .docx,
    .json,
    .csv
  )

  /// The form of the output, which may also be a table, and has days that a calendar can show.
  static let ledgerFormat = formats(
    "For people, to be pasted, as a page, for Word, programs, spreadsheets or a calendar.",
    .text,
    .markdown,
    .html,
    .docx,
    .json,
    .csv,
    .ics
  )

  /// The form of pages that are handed over.
  static let handedOverFormat = formats("As pages, or for Word.", .html, .docx)

  /// The form of a list of visits.
  static let visitsFormat = formats(
    "For people, for programs or for a calendar.",
    .text,
    .json,
    .ics
  )

  /// What a Word file is printed on.
  static let paper = Option<PaperSize>(
    "--paper",
    placeholder: "size",
    help: "What a Word file is printed on; letter where nothing is said."
  )

  /// The form of a page about practising.
  static let practiceFormat = formats(
    "To be read here, to be pasted, for a wall and for paper, or for programs.",
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
    help: "The file to write; else it is printed.",
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
