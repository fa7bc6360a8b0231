/// The Swift text that holds files.
enum EmbeddedSource {
  /// A Swift file that lists files with what they hold.
  static func text(of files: [(name: String, text: String)]) -> String {
    let entries = files.map { file in
      """
          EmbeddedFile(
            path: \(literal(file.name)),
            text: \(literal(file.text))
          ),

      """
    }
    return """
      extension EmbeddedFile {
        /// The files of the folder `protocols`, by their paths in it.
        package static let builtIn: [EmbeddedFile] = [
      \(entries.joined())  ]
      }

      """
  }

  /// A raw literal of several lines, with more number signs than any line of the text could close.
  private static func literal(_ text: String) -> String {
    var signs = "#"
    while text.contains("\"\"\"" + signs) || text.contains("\\" + signs) { signs += "#" }
    return "\(signs)\"\"\"\n\(text)\n\"\"\"\(signs)"
  }
}
