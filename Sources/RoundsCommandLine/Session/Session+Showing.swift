import CommandLineParsing
import Reporting

/// The form of what people may want to paste elsewhere.
enum PageFormat: String, CaseIterable, CommandLineValue {
  /// For people.
  case text
  /// For people, to be pasted.
  case markdown
  /// For programs.
  case json
}

/// The form of what may also be opened in a spreadsheet.
enum TableFormat: String, CaseIterable, CommandLineValue {
  /// For people.
  case text
  /// For people, to be pasted.
  case markdown
  /// For people, with pictures, to be looked at and printed.
  case html
  /// For programs.
  case json
  /// For a spreadsheet.
  case csv
}

extension Session {
  /// Prints a document in the form that was asked for.
  func show(_ document: Document, as format: PageFormat, or json: () -> String) {
    switch format {
    case .text: page(plainText.text(of: document))
    case .markdown: print(text: Markdown().text(of: document))
    case .json: print(text: json().endingInNewline)
    }
  }

  /// Prints a document for people or for programs.
  func show(_ document: Document, as format: OutputFormat, or json: () -> String) {
    switch format {
    case .text: show(document, as: PageFormat.text, or: json)
    case .json: show(document, as: PageFormat.json, or: json)
    }
  }

  /// Prints a text for people, page by page where it is longer than the screen.
  private func page(_ text: String) {
    let terminal = world.terminal
    let pager = world.environment["PAGER"] ?? "less"
    let isWanted =
      !isWithoutPager && terminal.showsOutput && terminal.isInteractive && !pager.isEmpty
      && world.variable("TERM") != "dumb"
      && text.count(where: \.isNewline) >= terminal.height
    guard isWanted, terminal.page(text, pager) else { return print(text: text) }
  }

  /// Prints a text, or writes it to the file that was named, and says so; `-` is the output.
  func deliver(_ text: String, to file: String?) throws {
    guard let file, file != "-" else { return print(text: text.endingInNewline) }
    let path = world.path(file)
    guard !path.hasSuffix(".jsonl") else { throw CannotCreate.pageOverJournal(path) }
    try world.files.write(Array(text.endingInNewline.utf8), path)
    print("\(path)")
  }

  /// Text that fits the screen, with the emphasis that it can show.
  var plainText: PlainText {
    PlainText(width: world.terminal.width, emphasis: showsColor ? .terminal : .none)
  }

  /// Whether output has colours: by the option, by `NO_COLOR`, by the terminal.
  private var showsColor: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      world.terminal.showsOutput && world.variable("NO_COLOR") == nil
        && world.variable("TERM") != "dumb"
    }
  }
}

extension String {
  /// The text with a newline at its end; Swift takes the end of a row in CSV for one sign.
  var endingInNewline: String { utf8.last == UInt8(ascii: "\n") ? self : self + "\n" }
}
