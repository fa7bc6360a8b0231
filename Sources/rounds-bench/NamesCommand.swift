import InstructionalRounds
import Journaling
import Platform

/// Reads what was said in lessons and says where names are found.
struct NamesCommand {
  private let arguments: BenchArguments

  /// A command with its arguments.
  init(_ arguments: ArraySlice<String>) { self.arguments = BenchArguments(arguments) }

  /// Reads the files and prints the figures.
  func run() throws {
    let vocabulary = try BenchVocabulary(arguments.vocabulary).vocabulary
    for path in arguments.files {
      let bytes = try SystemCalls.contents(of: path)
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      var found: [String: Int] = [:]
      var other = 0
      for line in lines.dropFirst() {
        let fields = line.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
        guard fields.count == 3 else { continue }
        let said = fields[2].filter { $0 != "\"" }
        let reading = vocabulary.reading(of: "“\(said)”")
        for flag in reading.flags {
          if flag.kind == .name { found[flag.text, default: 0] += 1 } else { other += 1 }
        }
        if arguments.listsMistakes, reading.flags.contains(where: { $0.kind == .name }) {
          print(reading.flags.map(\.text), said)
        }
      }
      print("\(path): \(lines.count - 1) lines, \(other) flags that are no names; names:")
      print(
        found.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      )
    }
  }
}
