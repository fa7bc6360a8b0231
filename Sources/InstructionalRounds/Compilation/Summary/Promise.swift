/// What a school took on in an earlier round, with what happened to it.
public struct Promise: Hashable, Sendable {
  /// The work, in the words of the round that proposed it.
  public var words: Words
  /// Who is responsible, by role.
  public var owner: Words?
  /// By when.
  public var due: Day?
  /// What has become of it.
  public var state: WorkState
  /// What was last seen of it.
  public var lastReport: Words?

  /// A promise with what happened to it.
  public init(
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
  public init(_ item: LedgerItem) {
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
public struct SummaryPromise: Hashable, Sendable {
  /// The work, in the words of the round that proposed it.
  public let words: Words
  /// Who is responsible, by role.
  public let owner: Words?
  /// By when.
  public let due: ToldDate?
  /// What has become of it.
  public let state: WorkState
  /// What was last seen of it.
  public let lastReport: Words?

  /// Takes out of a promise what an audience may see.
  init(_ promise: Promise, _ telling: Telling) {
    words = promise.words
    owner = promise.owner
    due = promise.due.map { ToldDate($0, for: telling.audience) }
    state = promise.state
    lastReport = promise.lastReport
  }
}
