package import InstructionalRounds

/// The pages that a round is handed over with; none of them says which room or which observer.
package struct HandoverPages: Sendable {
  /// The pages, by the names of their files without what tells the format.
  package let documents: [(name: String, document: Document)]

  /// Makes the pages of a round.
  ///
  /// - Parameters:
  ///   - record: the round, without the names that are open.
  ///   - vocabulary: how its language is read.
  ///   - promises: the work of the school's earlier rounds.
  ///   - ledger: what the school has promised in all rounds, and not settled yet.
  package init(
    _ record: RoundRecord,
    reading vocabulary: Vocabulary,
    promises: [Promise],
    ledger: Ledger
  ) {
    func page(_ audience: Audience) -> Document {
      let summary = RoundSummary(
        record,
        for: audience,
        reading: vocabulary,
        promises: promises
      )
      return Document(summary, on: .page)
    }
    documents = [
      ("staff", page(.staff)), ("host", page(.host)), ("promises", Document(ledger, on: .page)),
    ]
  }
}
