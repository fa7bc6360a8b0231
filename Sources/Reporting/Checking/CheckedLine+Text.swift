package import InstructionalRounds

extension CheckedLine {
  /// The line as people read it: its number, its words with marks under those that are asked about,
  /// and the questions beneath.
  ///
  /// - Parameters:
  ///   - width: the columns of the screen.
  ///   - explains: whether it says what was found and how it weighed.
  /// - Returns: the rows, every one ended.
  package func text(width: Int, explains: Bool) -> String {
    let margin = String(repeating: " ", count: max("\(number)".count, 3) + 2)
    let label = "\(number)" + margin.dropFirst("\(number)".count)
    let underlined = UnderlinedText(
      text,
      marking: questions.map(\.flag.range),
      width: max(width, PlainText.leastWidth) - margin.count
    )
    var lines: [String] = []
    for row in underlined.rows {
      if row.followsGap { lines.append((lines.isEmpty ? label : margin) + "…") }
      lines.append((lines.isEmpty ? label : margin) + row.text)
      if !row.marks.isEmpty { lines.append(margin + row.marks) }
    }
    let plain = PlainText(width: width)
    var below = questions.map { "\($0.ask)" as Phrase }
    if explains { below += explanation }
    for phrase in below {
      lines += plain.wrap(phrase, plain.width - margin.count).map { margin + $0 }
    }
    return lines.map { $0.isBlank ? "\n" : $0 + "\n" }.joined()
  }

  /// What was found and how it weighed, a sentence each.
  private var explanation: [Phrase] {
    guard let verdict else { return [] }
    let kinds = questions.map { "“\($0.flag.text.printable)” (\($0.flag.kind.code))" }
    let asked = kinds.isEmpty ? "nothing to ask about" : kinds.joined(separator: ", ")
    var lines = ["Read as \(verdict.rawValue): \(asked)." as Phrase]
    guard needed > 0 else { return lines }
    let total = details.reduce(0) { $0 + $1.weight }
    let makes = details.isEmpty ? "nothing" : "\(listed(details)), \(total.signed) in all"
    guard let weighed else {
      lines.append("Can be checked: \(makes); a description needs +\(needed).")
      return lines
    }
    lines.append("Can be checked: \(makes).")
    let others = weighed.others == 0 ? [] : ["the other sentences \(weighed.others.signed)"]
    let parts =
      ["the lists \(weighed.lists.signed)", "the details \(weighed.detail.signed)"] + others
      + ["the length \(weighed.length.signed)"]
    let words = weighed.words.isEmpty ? "" : ", \(listed(weighed.words))"
    lines.append(
      "Weighed: \(parts.joined(separator: ", "))\(words), \(weighed.sum.signed) in all; above 0, we ask."
    )
    return lines
  }

  /// Words with their weights.
  private func listed(_ details: [Detail]) -> String {
    let scalars = Array(text.unicodeScalars)
    return details.map { detail in
      let words = String(String.UnicodeScalarView(scalars[detail.range])).printable
      return "“\(words)” \(detail.weight.signed)"
    }.joined(separator: ", ")
  }
}

extension Int {
  /// The number with its sign.
  fileprivate var signed: String { self < 0 ? "−\(magnitude)" : "+\(self)" }
}

extension String {
  /// Whether nothing can be seen of the text.
  fileprivate var isBlank: Bool { allSatisfy { $0 == " " } }
}
