/// Recorded when the group proposes a next level of work: one sentence and a horizon.
public struct Proposed: EvaluationFact {
  /// A next level of work.
  public typealias Subject = NextLevelOfWork
  /// The how-manieth proposal of its writer, counted from 1.
  public var number: Int
  /// The sentence.
  public var words: Words
  /// By when it is to show, in the protocol's words.
  public var horizon: String
  /// The team that proposes; everybody when there is none.
  public var team: Team?

  /// A next level of work is proposed.
  public init(number: Int, words: Words, horizon: String, team: Team? = nil) {
    self.number = number
    self.words = words
    self.horizon = horizon
    self.team = team
  }
}

extension Proposed: FoldedFact {
  package static var name: String { "proposed" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .proposed(self) }

  package func reworded(_ change: (Words) -> Words) -> Proposed {
    Proposed(number: number, words: change(words), horizon: horizon, team: team)
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let id = WorkID(entry.id)
    record.work[id] = NextLevelOfWork(
      id: id,
      number: number,
      team: team,
      revisions: [Revision(entry: entry.id, words: words, at: entry.happened)],
      horizon: horizon,
      positions: [],
      reports: [],
      standing: standing
    )
    return true
  }
}
