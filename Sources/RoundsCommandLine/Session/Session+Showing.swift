import CommandLineParsing
import Reporting

extension Session {
  /// Prints a document for people.
  func show(_ document: Document) { page(plainText.text(of: document)) }

  /// Prints a document in the form that was asked for.
  func show(_ document: Document, as format: Format, or json: @escaping () -> String) throws {
    try show(Forms(document: { _ in document }, json: json), as: format)
  }

  /// Prints what was asked for in its form, or writes it to the file that was named.
  func show(
    _ forms: Forms,
    as format: Format,
    on paper: PaperSize? = nil,
    to file: String? = nil
  ) throws {
    try check(paper, for: format)
    guard format != .text || file != nil || forms.isTyped else {
      return show(forms.document(.text))
    }
    guard !format.isForFiles || file != nil && file != "-" else { throw CannotCreate.printedFile }
    let bytes = forms.bytes(as: format, width: world.terminal.width, on: paper ?? .letter)
    try deliver(bytes, to: file)
  }

  /// Refuses a size of paper where no Word file is made: nothing else has one.
  func check(_ paper: PaperSize?, for format: Format) throws {
    guard let paper, format != .docx else { return }
    throw UsageError.unreadable(
      paper.rawValue,
      for: RoundsProgram.paper.usage,
      reason: "Only Word files use it: --format docx -o FILE."
    )
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

  /// Prints characters, or writes bytes to the file that was named, and says so; `-` is the output.
  func deliver(_ bytes: [UInt8], to file: String?) throws {
    guard let file, file != "-" else {
      return print(text: String(decoding: bytes, as: UTF8.self))
    }
    let path = world.path(file)
    guard !path.hasSuffix(".jsonl") else { throw CannotCreate.pageOverJournal(path) }
    try world.files.write(bytes, path)
    print("\(path)")
  }

  /// Text that fits the screen, with the emphasis that it can show.
  var plainText: PlainText {
    PlainText(width: world.terminal.width, emphasis: showsColor ? .terminal : .none)
  }

  /// Whether output has colors: by the option, by `NO_COLOR`, by the terminal.
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
