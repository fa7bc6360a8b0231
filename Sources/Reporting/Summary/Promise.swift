package import InstructionalRounds

/// What a school took on in an earlier round, with what became of it.
package struct Promise: Hashable, Sendable {
  /// The work, in the words of the round that proposed it.
  package var words: Words
  /// Who sees to it, by role.
  package var owner: Words?
  /// By when.
  package var due: Day?
  /// What has become of it.
  package var state: WorkState
  /// What was last seen of it.
  package var lastReport: Words?

  /// A promise with what became of it.
  package init(
    words: Words,
    owner: Words? = nil,
    due: Day? = nil,
    state: WorkState,
    lastReport: Words? = nil
  ) {
    self.words = words
    self.owner = owner
    self.due = due
    self.state = state
    self.lastReport = lastReport
  }

  /// What an earlier round has of it.
  package init(_ item: LedgerItem) {
    self.init(
      words: item.work.words,
      owner: item.owner,
      due: item.work.due,
      state: item.work.state,
      lastReport: item.work.reports.last?.seen
    )
  }
}

/// A promise as far as an audience may see it.
package struct SharedPromise: Hashable, Sendable {
  /// The work, in the words of the round that proposed it.
  package let words: Words
  /// Who sees to it, by role.
  package let owner: Words?
  /// By when.
  package let due: SharedDate?
  /// What has become of it.
  package let state: WorkState
  /// What was last seen of it.
  package let lastReport: Words?

  /// Takes out of a promise what an audience may see.
  init(_ promise: Promise, for audience: Audience) {
    words = promise.words
    owner = promise.owner
    due = promise.due.map { SharedDate($0, for: audience) }
    state = promise.state
    lastReport = promise.lastReport
  }
}
