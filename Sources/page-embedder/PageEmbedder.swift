import FoundationEssentials

/// Writes texts into a Swift file, each under its name, and a module in base 64:
/// `page-embedder OUTPUT MODULE NAME=FILE...`, where an empty MODULE is none.
@main enum PageEmbedder {
  /// Reads the files and writes the output.
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count > 2, let output = arguments.first else { return }
    let module = arguments[arguments.startIndex + 1]
    var lines = ["enum PageShell {"]
    if module.isEmpty {
      lines.append("  static let module: String? = nil")
    } else {
      let bytes = try Data(contentsOf: URL(filePath: module))
      lines.append("  static let module: String? = \"\(bytes.base64EncodedString())\"")
    }
    for argument in arguments.dropFirst(2) {
      let parts = argument.split(separator: "=", maxSplits: 1)
      let text = try String(contentsOfFile: String(parts[1]), encoding: .utf8)
      lines.append("  static let \(parts[0]) = ####\"\"\"\n\(text)\"\"\"####")
    }
    lines.append("}\n")
    try lines.joined(separator: "\n").write(toFile: output, atomically: true, encoding: .utf8)
  }
}
