/// Recorded when the group proposes a next level of work: one sentence and a horizon.
public struct Proposed: EvaluationFact {
  /// A next level of work.
  public typealias Subject = NextLevelOfWork
  /// The number of the proposal among those of its writer, counting from 1.
  public var number: Int
  /// The sentence.
  public var words: Words
  /// By when it is to show, in the protocol's words.
  public var horizon: String
  /// The team that proposes; the whole group if there is none.
  public var team: Team?
  /// The patterns and predictions that it answers.
  public var answers: [EntryID]

  /// A next level of work is proposed.
  public init(
    number: Int,
    words: Words,
    horizon: String,
    team: Team? = nil,
    answers: [EntryID] = []
  ) {
    self.number = number
    self.words = words
    self.horizon = horizon
    self.team = team
    self.answers = answers
  }
}

extension Proposed: FoldedFact {
  package static var name: String { "proposed" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .proposed(self) }

  package var restsOn: [EntryID] { answers }
  package func refused(at door: Door) -> DoorRefusal? { door.refusal(ofRestingOn: answers) }

  package func reworded(_ change: (Words) -> Words) -> Proposed {
    var copy = self
    copy.words = change(words)
    return copy
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let id = WorkID(entry.id)
    record.work[id] = NextLevelOfWork(
      id: id,
      number: number,
      team: team,
      answers: answers,
      revisions: [Revision(entry: entry.id, words: words, at: entry.happened)],
      horizon: horizon,
      positions: [],
      reports: [],
      standing: standing
    )
    return true
  }
}
