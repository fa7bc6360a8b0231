/// The Swift text that holds files.
enum EmbeddedSource {
  /// A file of the folder.
  struct File {
    /// Its path in the folder.
    let name: String
    /// What it holds.
    var text: String
    /// What was made of it.
    let value: EmbeddedValue
  }

  /// A Swift file that lists files with what they hold.
  static func text(of files: [File]) -> String {
    let entries = files.map { file in
      """
          EmbeddedFile(
            path: \(file.name.quoted),
            text: \(file.text.block)\(file.value.argument.map { ",\n      \($0)" } ?? "")
          ),

      """
    }
    return """
      import InstructionalRounds

      extension EmbeddedFile {
        /// The files of the folder `protocols`, by their paths in it.
        package static let builtIn: [EmbeddedFile] = [
      \(entries.joined())  ]
      }

      """
  }
}

extension String {
  /// A raw literal of several lines.
  var block: String { "\(signs)\"\"\"\n\(self)\n\"\"\"\(signs)" }

  /// A raw literal of a text without line feeds.
  var quoted: String { "\(signs)\"\(self)\"\(signs)" }

  /// More number signs than anything in the text could close.
  private var signs: String {
    var signs = "#"
    while contains("\"" + signs) || contains("\\" + signs) { signs += "#" }
    return signs
  }
}
