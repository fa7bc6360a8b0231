/// Looks for the wordings of the list.
enum WordingSearch {
  /// Words with the number of their line, counting from 1.
  private typealias Words = [(line: Int, word: String)]

  /// The wordings that begin with a word, and those that begin with the beginning of one.
  private static let whole = Dictionary(
    grouping: Wording.all.filter { $0.words[0].last != "*" },
    by: { String($0.words[0]) }
  )
  private static let stems = Wording.all.filter { $0.words[0].last == "*" }

  /// Every wording that is in a text, with the line in which it begins.
  static func found(in lines: [String]) -> [(line: Int, wording: Wording)] {
    let words = words(of: lines)
    return words.indices.flatMap { start in
      let wordings =
        (whole[words[start].word] ?? []) + stems.filter { fits($0.words[0], words[start].word) }
      return wordings.filter { fits($0, words[start...]) }.map { (words[start].line, $0) }
    }
  }

  private static func fits(_ wording: Wording, _ words: ArraySlice<(line: Int, word: String)>)
    -> Bool
  {
    words.count >= wording.words.count
      && zip(wording.words, words).allSatisfy { fits($0, $1.word) }
  }

  private static func fits(_ pattern: Substring, _ word: String) -> Bool {
    pattern.last == "*" ? word.utf8.starts(with: pattern.dropLast().utf8) : word == pattern
  }

  /// Runs of letters with apostrophes in them, so that comment marks and hyphens do not hide a wording.
  private static func words(of lines: [String]) -> Words {
    var words: Words = []
    for (index, line) in lines.enumerated() {
      for run in line.lowercased().split(whereSeparator: { !($0.isLetter || $0 == "'") }) {
        let word = run.drop { !$0.isLetter }
        guard !word.isEmpty else { continue }
        words.append((index + 1, String(word)))
      }
    }
    return words
  }
}
