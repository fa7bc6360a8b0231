import InstructionalRounds

/// Weights as people read them in a vocabulary.
enum WeighingText {
  /// How long a line may become.
  private static let width = 116

  /// The key with its value, in JSON5.
  static func text(of weighing: Weighing) -> String {
    let lengths = weighing.lengths.map { "{ words: \($0.words), weight: \($0.weight) }" }
    let words = weighing.words.map { group in
      let lines = lines(of: group.words.joined(separator: ", ")).map { "        \($0.quoted),\n" }
      return "      { weight: \(group.weight), words: [\n\(lines.joined())      ] },\n"
    }
    return """
        weighing: {
          fewestWords: \(weighing.fewestWords),
          start: \(weighing.start),
          judgement: \(weighing.judgement),
          inference: \(weighing.inference),
          nothing: \(weighing.nothing),
          detail: \(weighing.detail),
          detailBeside: \(weighing.detailBeside),
          mostDetail: \(weighing.mostDetail),
          otherSentences: \(weighing.otherSentences),
          pointing: \(weighing.pointing),
          lengths: [\(lengths.joined(separator: ", "))],
          words: [
      \(words.joined())    ],
        },
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
