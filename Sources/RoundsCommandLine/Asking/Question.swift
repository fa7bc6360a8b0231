import CommandLineParsing

/// What a person on a terminal is asked for, with what there is to choose from.
struct Question: ExpressibleByStringInterpolation, Sendable {
  /// The question as it is put.
  let words: String
  /// What there is to choose from, listed above the question.
  var choices: [Candidate] = []
  /// The answer that Enter alone gives.
  var standard: String?

  /// A question that is answered in words.
  init(stringLiteral words: String) { self.words = words }

  /// A question with something to choose from.
  init(_ words: String, among choices: [Candidate] = [], standard: String? = nil) {
    self.words = words
    self.choices = choices
    self.standard = standard
  }
}

extension Question {
  /// The most choices that are listed; a longer list pushes the question off the screen.
  private static let limit = 12

  /// The lines above the question, each fitted to the width.
  func listing(width: Int) -> [String] {
    let column = (choices.map(\.word.count).max() ?? 0) + 2
    let rows = choices.prefix(Self.limit).map { choice in
      let word = choice.word.padding(to: column)
      return "  \((word + choice.about).shortened(to: max(width, 40) - 3))"
    }
    let rest = choices.count - rows.count
    return rows + (rest > 0 ? ["  and \(rest) more"] : [])
  }

  /// What is before the place where the answer is typed.
  func prompt(width: Int) -> String {
    let usual = standard.map { " [\($0)]" } ?? ""
    return "\(words)\(usual)".wrapped(to: width) + " "
  }
}

extension String {
  /// The text with spaces after it up to a column.
  fileprivate func padding(to column: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, column - count))
  }

  /// As much of the text as fits on a line, with a sign where something is left out.
  fileprivate func shortened(to width: Int) -> String {
    count <= width ? self : prefix(width - 1) + "…"
  }
}
