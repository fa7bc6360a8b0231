extension Vocabulary {
  /// What happens to what the lists found in a note or statement: in a note its details can outweigh it,
  /// and where the vocabulary has weights they decide.
  ///
  /// A note in which nothing else is asked about is vague where words were found that say nothing by
  /// themselves, and nothing beside them could be seen, heard or counted.
  func decision(
    on note: NoteText,
    _ found: [Flag],
    _ details: [DetailFinder.Finding],
    in stage: StageKind
  ) -> Weigher.Decision {
    guard stage == .description else { return Weigher.Decision(flags: found) }
    let detail = details.reduce(0) { $0 + max(0, $1.detail.weight) }
    let flags = found.filter { !isOutweighed($0, by: detail) }
    let isPoor = detail < lists.weights.needed
    let marks = isPoor ? details.filter { $0.group != nil } : []
    var decision =
      weigher?.decision(
        on: note,
        flags,
        details.map { $0.detail }.filter { $0.weight > 0 },
        wordsAlone: marks.isEmpty
      ) ?? Weigher.Decision(flags: flags)
    guard !decision.flags.contains(where: { $0.kind.verdict != nil }) else { return decision }
    decision.flags += marks.map { mark in
      let range = mark.detail.range
      return Flag(kind: .vague, range: range, text: note.text(range), group: mark.group)
    }
    // An act by itself weighs less than words that could be checked one by one.
    let isChecked = detail >= max(lists.weights.needed, lists.weights.quotation)
    decision.isCoarse = marks.isEmpty && lists.weights.needed > 0 && !isChecked
    return decision
  }

  /// Whether so much detail is beside some words that they are about things: where a statement is
  /// made of what was found, no detail keeps its words from being asked about.
  private func isOutweighed(_ flag: Flag, by detail: Int) -> Bool {
    guard let enough = flag.group.flatMap({ outweighing[$0] }) else { return false }
    return detail >= enough
  }

  /// What decided about a note, word by word.
  func weighed(_ balance: Weigher.Balance, in note: NoteText) -> Weighed {
    let words = balance.sentence.tokens.compactMap { place in
      weigher?.weight(at: place, in: note).map { weight in
        Detail(range: note.tokens[place].range, weight: weight)
      }
    }
    return Weighed(
      words: words.filter { $0.weight != 0 },
      lists: balance.lists,
      detail: balance.detail,
      others: balance.others,
      length: balance.length
    )
  }
}
