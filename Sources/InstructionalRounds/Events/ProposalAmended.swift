/// Recorded when a next level of work is worded anew or has another horizon.
public struct ProposalAmended: EvaluationFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.proposalAmended
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

extension ProposalAmended {
  /// See ``Fact/event``.
  public var event: Event { .proposalAmended(self) }
  /// See ``Fact/speaksOf``.
  public var speaksOf: [EntryID] { [work.entry] }

  /// See ``Fact/redacted()``.
  public func redacted() -> ProposalAmended {
    var copy = self
    copy.words = words.map { _ in .redacted }
    return copy
  }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(work) { work in
      work.horizon = horizon ?? work.horizon
      guard let words else { return }
      work.revisions.append(Revision(entry: entry.id, words: words, at: entry.happened))
    }
  }
}
