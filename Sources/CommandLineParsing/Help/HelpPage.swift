/// The parts of a help text in their order, before they are fitted to a width.
struct HelpPage: Equatable, Sendable {
  /// One part of the page.
  enum Part: Equatable, Sendable {
    case paragraph(String)
    case examples([Example])
    case usage(UsageLine)
    case list(title: String, rows: [Row])
  }

  /// What is listed, and what is said of it.
  struct Row: Equatable, Sendable {
    let label: String
    let text: String
  }

  /// What the page says, from top to bottom.
  var parts: [Part] = []

  /// The page as lines of at most this width, if words allow; forty columns are the least.
  func text(width: Int) -> String {
    let width = max(width, 40)
    let column = column(width: width)
    let blocks = parts.map { part in
      switch part {
      case .paragraph(let text):
        text.wrapped(to: width)
      case .examples(let examples):
        (["Examples:"] + examples.map { block(for: $0, width: width) }).joined(separator: "\n")
      case .usage(let line):
        line.text(width: width, title: "Usage: ")
      case .list(let title, let rows):
        ([title + ":"] + rows.map { line(for: $0, column: column, width: width) })
          .joined(separator: "\n")
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The column of all explanations: after the longest label, within two fifths of the line.
  private func column(width: Int) -> Int {
    let labels = parts.flatMap { part in
      if case .list(_, let rows) = part { rows.map(\.label.count) } else { [Int]() }
    }
    return min((labels.max() ?? 0) + 4, width * 2 / 5)
  }

  /// The line to type as it stands, so that it can be copied, and its purpose below.
  private func block(for example: Example, width: Int) -> String {
    "  \(example.line)\n      "
      + example.purpose.wrapped(to: width, indent: 6, firstColumn: 6)
  }

  /// A label and its explanation, on the next line where the label is too long.
  private func line(for row: Row, column: Int, width: Int) -> String {
    let text = row.text.wrapped(to: width, indent: column, firstColumn: column)
    let label = "  " + row.label
    guard label.count + 2 > column else { return label.padded(to: column) + text }
    return label + "\n" + String(repeating: " ", count: column) + text
  }
}
