import Foundation
import TestSupport
import Testing

/// The transcript of the README, which is what the program prints.
struct ReadmeTests {
  @Test func `the README shows what a reader will see`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../README.md").standardized
    let readme = try String(contentsOf: file, encoding: .utf8)
    try expectText(Transcript(of: readme).played, in: file)
  }
}

/// A text whose indented lines after a `$` are typed, and what is below them printed.
private struct Transcript {
  /// The text with what is printed now.
  let played: String

  /// What is in the file that is checked.
  private static let notes = """
    14 of 22 students write
    Ss were engaged the whole time
    T: "Maya, what is the slope?" Great wait time
    """

  /// Types the lines, a minute apart.
  init(of text: String) {
    let table = Table()
    table.write(Self.notes, to: "/harbor/today/notes.txt")
    var minute = 10
    var typed = ""
    var isPlaying = false
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let isTyped = line.hasPrefix("    $ rounds ") || !typed.isEmpty
      isPlaying = isTyped || isPlaying && line.hasPrefix("    ")
      guard isTyped else {
        if !isPlaying { lines.append(line) }
        continue
      }
      lines.append(line)
      let part = line.drop { " $".contains($0) }
      guard !part.hasSuffix("\\") else {
        typed += part.dropLast()
        continue
      }
      minute += 1
      table.at("09:\(minute)")
      let answer = table.run(String((typed + part).dropFirst("rounds ".count)))
      typed = ""
      let printed = (answer.output + answer.talk).split(separator: "\n").map { "    \($0)" }
      lines += printed + (answer.status == 0 ? [] : ["    [\(answer.status)]"])
    }
    played = lines.joined(separator: "\n")
  }
}
