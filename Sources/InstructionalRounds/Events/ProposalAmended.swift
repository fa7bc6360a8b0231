/// Recorded when a next level of work is reworded or has another horizon.
public struct ProposalAmended: EvaluationFact {
  /// Which next level of work.
  public var work: WorkID
  /// The sentence from now on.
  public var words: Words?
  /// The horizon from now on.
  public var horizon: String?

  /// A proposal is amended.
  public init(work: WorkID, words: Words? = nil, horizon: String? = nil) {
    self.work = work
    self.words = words
    self.horizon = horizon
  }
}

extension ProposalAmended: FoldedFact {
  package static var name: String { "proposal-amended" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .proposalAmended(self) }
  package var rewords: EntryID? { work.entry }
  package var speaksOf: [EntryID] { [work.entry] }

  package func reworded(_ change: (Words) -> Words) -> ProposalAmended {
    var copy = self
    copy.words = words.map(change)
    return copy
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(work) { work in
      work.horizon = horizon ?? work.horizon
      guard let words else { return }
      work.revisions.append(Revision(entry: entry.id, words: words, at: entry.happened))
    }
  }
}
