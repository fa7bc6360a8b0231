extension Vocabulary {
  /// What becomes of what the lists found in a note or statement: in a note its details can outweigh it,
  /// and where the vocabulary has weights they decide.
  func decision(
    on note: NoteText,
    _ found: [Flag],
    _ details: [Detail],
    in stage: StageKind
  ) -> Weigher.Decision {
    guard stage == .description else { return Weigher.Decision(flags: found) }
    let detail = details.reduce(0) { $0 + $1.weight }
    let flags = found.filter { !isOutweighed($0, by: detail) }
    if let decision = weigher?.decision(on: note, flags, details) { return decision }
    let isAsked = flags.contains { $0.kind.verdict != nil }
    return Weigher.Decision(flags: flags, isVague: !isAsked && detail < lists.weights.needed)
  }

  /// Whether so much detail stands beside some words that they are about things: where a statement is
  /// made of what was found, no detail keeps its words from being asked about.
  private func isOutweighed(_ flag: Flag, by detail: Int) -> Bool {
    guard let enough = flag.group.flatMap({ outweighing[$0] }) else { return false }
    return detail >= enough
  }

  /// The words that make a note vague: those that take away from its detail, or, where it has detail
  /// enough, those that weigh most, if they weigh much; otherwise the whole of it.
  func vagueFlags(of note: NoteText, _ details: [DetailFinder.Finding]) -> [Flag] {
    let detail = details.reduce(0) { $0 + $1.detail.weight }
    let marks = details.filter { $0.group != nil && $0.detail.weight < 0 }
    guard marks.isEmpty || detail >= lists.weights.needed else {
      return marks.map {
        let range = $0.detail.range
        return Flag(kind: .vague, range: range, text: note.text(range), group: $0.group)
      }
    }
    let weighty = detail < lists.weights.needed ? nil : weigher?.weightiest(of: note)
    let range = note.range(weighty ?? note.tokens.indices)
    return [Flag(kind: .vague, range: range, text: note.text(range))]
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
