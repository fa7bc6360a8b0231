extension SortedStatement.Label {
  /// Reads a pile as people write it: its name, the beginning of it, or what else it is called, in any case
  /// and in brackets or not; `nil` for other words.
  ///
  /// "Judgment" is the same pile as "judgement": both spellings are alive.
  public init?(written text: String) {
    let word = text.lowercased().drop { !$0.isLetter && !$0.isNumber }.prefix { $0.isLetter }
    guard !word.isEmpty else { return nil }
    let spelling = word.hasPrefix("judgm") ? "judgem" + word.dropFirst(5) : String(word)
    let label =
      Self.allCases.first { $0.rawValue.hasPrefix(spelling) }
      ?? Self.allCases.first { $0.otherNames.contains(spelling) }
    guard let label else { return nil }
    self = label
  }

  /// What quizzes elsewhere call the same pile.
  private var otherNames: [String] {
    switch self {
    case .description: ["descriptive", "evidence", "fact", "observation"]
    case .inference: ["inferential", "interpretation", "conclusion", "assumption"]
    case .judgment: ["judgemental", "opinion", "evaluation", "evaluative"]
    case .vague: ["unclear", "unspecific"]
    }
  }
}
