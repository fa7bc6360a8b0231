extension RoundRecord {
  /// What an entry made now is made under: the advances in force, and what its writer has to have known of.
  ///
  /// Where it rewords something, that is the redactions of it, so that new words are not taken for those
  /// that went. A reopening names those of a closed round, so that it is not taken for one made without
  /// knowing of the closing.
  package func grounds(for event: Event) -> [EntryID] {
    var grounds = order.advances(before: stage)
    grounds += event.rewords.flatMap { redactions[$0] } ?? []
    if case .reopened = event { grounds += order.reopenings }
    return grounds
  }
}
