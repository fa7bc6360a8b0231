/// Which corners of the core a room left out, without a word on who.
public struct GroupCore: Hashable, Sendable {
  /// How many people handed in answers.
  public let personCount: Int
  /// The changes with what was spoken of, in the order of the exercise.
  public let changes: [Tally]

  /// A change with how many people spoke of each of the other corners.
  public struct Tally: Hashable, Sendable {
    /// The number of the change, from 1.
    public let number: Int
    /// The change and the key.
    public let change: ProposedChange
    /// How many people answered at all.
    public let answerCount: Int
    /// How many of them spoke of each corner.
    public let spoken: [Corner: Int]

    /// The corners that half of those who answered, or more, said nothing of.
    public var leftOut: [Corner] {
      guard answerCount > 0 else { return [] }
      return change.corner.others.filter { spoken[$0, default: 0] * 2 <= answerCount }
    }
  }

  /// Puts the answers of several people together; `nil` if there are none.
  public init?(_ people: [CoreFeedback]) {
    guard let first = people.first else { return nil }
    personCount = people.count
    changes = first.answers.indices.map { index in
      let given = people.map { $0.answers[index].given }.filter { !$0.isEmpty }
      return Tally(
        number: index + 1,
        change: first.answers[index].change,
        answerCount: given.count,
        spoken: given.flatMap { $0.keys }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      )
    }
  }
}
