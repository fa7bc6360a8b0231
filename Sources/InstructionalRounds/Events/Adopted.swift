/// Recorded when the host takes on a next level of work; if it is adopted again, the later terms hold.
public struct Adopted: EvaluationFact {
  /// Which next level of work.
  public var work: WorkID
  /// What is promised.
  public var terms: Terms

  /// A next level of work is taken on.
  public init(work: WorkID, terms: Terms) {
    self.work = work
    self.terms = terms
  }
}

extension Adopted: FoldedFact {
  package static var name: String { "adopted" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .adopted(self) }
  package var speaksOf: [EntryID] { [work.entry] }
  package func refused(at door: Door) -> DoorRefusal? {
    door.refusal(of: .adopt) ?? door.refusal(ofTyping: .adoptForHost)
  }

  package func reworded(_ change: (Words) -> Words) -> Adopted {
    Adopted(work: work, terms: terms.reworded(change))
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let isByHost = record.participants[entry.author]?.roles.contains(.host) ?? false
    return record.change(work) {
      $0.adoption = Adoption(
        entry: entry.id,
        by: entry.author,
        isByHost: isByHost,
        at: entry.happened,
        terms: terms,
        revision: $0.revision
      )
    }
  }
}

extension Terms {
  fileprivate func reworded(_ change: (Words) -> Words) -> Terms {
    var copy = self
    copy.changes = changes.mapValues(change)
    copy.inTheTasks = inTheTasks.map(change)
    copy.owner = owner.map(change)
    copy.learning = learning.map(change)
    copy.measure = measure.map { $0.reworded(change) }
    return copy
  }
}

extension Measure {
  fileprivate func reworded(_ change: (Words) -> Words) -> Measure {
    switch self {
    case .result(let what, let baseline, let target):
      .result(what: change(what), baseline: baseline, target: target)
    case .none(let because): .none(because: change(because))
    }
  }
}
