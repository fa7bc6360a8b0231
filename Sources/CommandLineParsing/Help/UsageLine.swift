/// The one line that shows what may follow a command.
struct UsageLine: Equatable, Sendable {
  /// The words that name the command.
  let path: String
  /// What may follow; none of it is broken in two.
  let parts: [String]

  /// Gathers the parameters of a command, or says that one must follow.
  init<Context>(of place: Place<Context>) {
    path = place.path.joined(separator: " ")
    guard let command = place.command else {
      parts = ["<command>", "[<options>]"]
      return
    }
    let options = command.usages.filter { !$0.isArgument }
    parts = (options + command.usages.filter(\.isArgument)).map(\.synopsis)
  }

  /// The line after a title, broken between its parts and indented below the first of them.
  func text(width: Int, title: String) -> String {
    let start = title + path
    let indent = min(start.count + 1, width / 2)
    var lines: [String] = []
    var line = start
    for part in parts {
      if line.count + 1 + part.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent) + part
      } else {
        line += " " + part
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
