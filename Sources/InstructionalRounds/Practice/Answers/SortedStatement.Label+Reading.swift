extension SortedStatement.Label {
  /// Reads a pile as people write it: its name, or the beginning of it, in any case; `nil` for other words.
  ///
  /// "Judgment" is the same pile as "judgement": both spellings are alive.
  public init?(written text: String) {
    let word = text.cut.lowercased().prefix { $0.isLetter }
    guard !word.isEmpty else { return nil }
    let spelling = word.hasPrefix("judgm") ? "judgem" + word.dropFirst(5) : String(word)
    guard let label = Self.allCases.first(where: { $0.rawValue.hasPrefix(spelling) }) else {
      return nil
    }
    self = label
  }
}
