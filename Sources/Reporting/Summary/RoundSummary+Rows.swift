import InstructionalRounds

extension RoundSummary {
  /// The notes, a row each, with the keys that they have as JSON.
  ///
  /// What staff may not see is empty.
  package var rows: Rows {
    let names = [
      "id", "visit", "author", "at", "text", "elements", "selected", "late", "withdrawn",
      "redacted", "revised",
    ]
    return Rows(names, notes.map(\.cells))
  }
}

extension SummaryNote {
  /// The note as cells.
  fileprivate var cells: [Rows.Cell] {
    [
      .plain(name), source.map { .number($0.visit.value) } ?? .plain(""),
      .plain(source?.author.text ?? ""), .plain(source?.at.description ?? ""),
      .words(words.description),
      .plain(elements.map(\.rawValue).joined(separator: " ")), .truth(isSelected), .truth(isLate),
      .truth(isWithdrawn), .truth(isRedacted), .truth(isRevised),
    ]
  }
}
