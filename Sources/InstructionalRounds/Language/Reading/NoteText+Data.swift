extension NoteText {
  /// Marks what is quoted.
  mutating func markQuotations() {
    var index = 0
    for quotation in quotations {
      while index < tokens.count, tokens[index].range.lowerBound < quotation.lowerBound {
        index += 1
      }
      while index < tokens.count, tokens[index].range.lowerBound < quotation.upperBound {
        tokens[index].traits.insert(.isData)
        index += 1
      }
    }
  }

  /// Marks what is after labels such as "Board:", and says where.
  mutating func markTexts(_ table: WordTable) -> [Range<Int>] {
    marking(turns(behind: .text, table))
  }

  /// Marks what is after a speaker's label without quotation marks, and says where.
  ///
  /// "T: what do you see" is speech, "T: knows the content" is the observer's: speech asks, or speaks
  /// to somebody. "T: asks what they see" is about it. Where one of several turns asks, the others
  /// answer, and are speech as well.
  mutating func markSpeech(_ table: WordTable) -> [Range<Int>] {
    let turns = turns(behind: .speaker, table)
    let asks = turns.map { mark(behind: $0.upperBound - 1) == "?" }
    let isDialogue = turns.count > 1 && asks.contains(true)
    return marking(
      zip(turns, asks).filter { words, asks in
        if isDialogue { return true }
        let first = table.roles(of: tokens[words.lowerBound].word)
        guard first.isDisjoint(with: .report) else { return false }
        return asks || first.contains(.opener)
          || tokens[words].contains { table.roles(of: $0.word).contains(.address) }
      }.map { $0.0 }
    )
  }

  /// Marks sentences, and gives them back.
  private mutating func marking(_ sentences: [Range<Int>]) -> [Range<Int>] {
    for place in sentences.joined() { tokens[place].traits.insert(.isData) }
    return sentences
  }

  /// The sentences behind labels of a kind.
  private func turns(behind role: WordRoles, _ table: WordTable) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      let start = index + 1
      guard isLabel(index, role, table), start < tokens.count, !isQuotation(before: start) else {
        index += 1
        continue
      }
      var end = start + 1
      while end < tokens.count, !tokens[end].traits.contains(.opens) { end += 1 }
      found.append(start..<end)
      index = end
    }
    return found
  }

  /// Whether a word of a kind comes before a colon.
  private func isLabel(_ index: Int, _ role: WordRoles, _ table: WordTable) -> Bool {
    let end = tokens[index].range.upperBound
    guard !tokens[index].traits.contains(.isData), end < scalars.count, scalars[end] == ":" else {
      return false
    }
    if role == .text, opensWithLabel(index, table) { return true }
    return table.roles(of: tokens[index].word).contains(role)
      || role == .speaker && tokens[index].traits.contains(.hasDigit)
        && !tokens[index].traits.contains(.isNumber)
  }

  /// Whether the few words up to a colon begin with a label, as "Sign above the sink:" does.
  private func opensWithLabel(_ index: Int, _ table: WordTable) -> Bool {
    for first in max(0, index - 4)...index where tokens[first].traits.contains(.opens) {
      return table.roles(of: tokens[first].word).contains(.text)
    }
    return false
  }

  /// Whether a quotation opens right before a word.
  private func isQuotation(before index: Int) -> Bool {
    guard let mark = mark(before: index) else { return false }
    return mark != ":"
  }
}

extension WordRoles {
  /// What says something about a person: after a label it begins what the observer says of the speaker.
  fileprivate static let report: WordRoles = [.calling, .acting]
}
