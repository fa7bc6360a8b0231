/// Recorded when somebody says what has been seen of a next level of work since.
///
/// It may come years after the round was closed, from people who did not observe, and is the host's
/// answer to a proposal that was handed over.
public struct Progressed: FollowUpFact {
  /// Which next level of work.
  public var work: WorkID
  /// What was seen.
  public var seen: Words
  /// The measure's value.
  public var value: Double?
  /// The state that it has since.
  public var state: WorkState?
  /// A new date.
  public var due: Day?
  /// A new owner, by role.
  public var owner: Words?
  /// The reason it was let go, or the reason for a new date.
  public var reason: Words?
  /// Where a later round saw it: its notes, each a ``RoundEntry`` as it is spelled.
  public var seenIn: [String]
  /// The cells of tables that the value comes from, each a ``RoundEntry`` as it is spelled.
  public var cells: [String]

  /// Something was seen of a next level of work.
  public init(
    work: WorkID,
    seen: Words,
    value: Double? = nil,
    state: WorkState? = nil,
    due: Day? = nil,
    owner: Words? = nil,
    reason: Words? = nil,
    seenIn: [String] = [],
    cells: [String] = []
  ) {
    self.work = work
    self.seen = seen
    self.value = value
    self.state = state
    self.due = due
    self.owner = owner
    self.reason = reason
    self.seenIn = seenIn
    self.cells = cells
  }
}

extension Progressed: FoldedFact {
  package static var name: String { "progress" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .progressed(self) }
  package var speaksOf: [EntryID] { [work.entry] }

  package func reworded(_ change: (Words) -> Words) -> Progressed {
    var copy = self
    copy.seen = change(seen)
    copy.owner = owner.map(change)
    copy.reason = reason.map(change)
    return copy
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let report = ProgressReport(
      entry: entry.id,
      seen: seen,
      value: value,
      state: state,
      due: due,
      owner: owner,
      reason: reason,
      seenIn: seenIn.compactMap(RoundEntry.init),
      cells: cells.compactMap(RoundEntry.init),
      at: entry.happened
    )
    // Before a round is closed only what the host took on can have come to anything.
    guard record.stage == .closed || record.work[work]?.adoption != nil else { return false }
    return record.change(work) { $0.reports.append(report) }
  }
}
