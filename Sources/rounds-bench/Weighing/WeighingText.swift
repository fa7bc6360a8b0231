import InstructionalRounds

/// Weights as they stand in their file, beside a vocabulary.
enum WeighingText {
  /// How long a line may become.
  private static let width = 92

  /// The whole file, in JSON5.
  static func text(of weighing: Weighing) -> String {
    let words = weighing.words.map { group in
      let lines = lines(of: group.words.joined(separator: ", ")).map { "      \($0.quoted),\n" }
      return "    { weight: \(group.weight), words: [\n\(lines.joined())    ] },\n"
    }
    return """
      // What the words of a note speak for judgment or inference, or against it, in tenths: "abcd-" is the
      // beginning of words, "-xyz" their end. Made by "rounds-bench weigh" from the labeled notes of the
      // tests, and not to be changed by hand.
      {
        start: \(weighing.start),
        words: [
      \(words.joined())  ],
      }

      """
  }

  /// Words with commas between them, in lines of no great length.
  private static func lines(of words: String) -> [String] {
    var lines: [String] = []
    for word in words.split(separator: ", ") {
      if let last = lines.last, last.count + word.count + 2 <= width {
        lines[lines.count - 1] = last + ", " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension String {
  /// The text between the quotation marks of JSON5.
  fileprivate var quoted: String {
    "\"" + split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"") + "\""
  }
}
