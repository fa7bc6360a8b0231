import InstructionalRounds
import TestSupport

/// What was seen and said in a round that is made up, without an order: what a page may depend on.
///
/// Many of its words are the same, so that lists have to be put in order by more than them.
struct ShuffledRound {
  /// A lesson.
  struct Room {
    var seen: [Seen]
    var task: Words?
    var gap: CoreElement?
    var wasCutShort: Bool
    var subject: Words
    var level: String?
  }

  /// A note.
  struct Seen {
    var words: Words
    var elements: Set<CoreElement>
    var isSelected: Bool
    var newWords: Words?
    var isTakenBack: Bool
    var isRedacted: Bool
    var isRevisedLater: Bool
  }

  /// Something that can be cited: a note of a room, or its task.
  struct Source: Hashable {
    let room: Int
    let note: Int?
  }

  /// A statement.
  struct Claim {
    var kind: Statement.Kind
    var words: Words
    var prevalence: Prevalence?
    var cites: [Source]
    var contrary: [Source]
  }

  /// A prediction.
  struct Answer {
    var words: Words
    var claims: [Int]
  }

  /// A next level of work.
  struct Proposal {
    var words: Words
    var horizon: String
    var concerns: [Words]
    var owner: Words?
    var due: Day?
    var seen: Words?
  }

  private(set) var rooms: [Room] = []
  private(set) var claims: [Claim] = []
  private(set) var answers: [Answer] = []
  private(set) var proposals: [Proposal] = []

  /// Makes up a round.
  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func some<Value>(_ values: [Value]) -> Value {
      guard let value = values.randomElement(using: &random) else { preconditionFailure("none") }
      return value
    }
    func isRare(_ one: Int) -> Bool { Int.random(in: 1...one, using: &random) == 1 }
    let seen: [Words] = ["2 hands go up", "4 of 24 students write", "board shows 3/4", "asks why"]
    let tasks: [Words] = ["students were asked to copy a rule", "students were asked why"]
    for _ in 0..<Int.random(in: 3...6, using: &random) {
      let notes = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        Seen(
          words: some(seen),
          elements: isRare(3) ? [] : [some(CoreElement.allCases)],
          isSelected: isRare(2),
          newWords: isRare(4) ? some(seen) : nil,
          isTakenBack: isRare(6),
          isRedacted: isRare(6),
          isRevisedLater: isRare(4)
        )
      }
      let room = Room(
        seen: notes,
        task: isRare(5) ? nil : some(tasks),
        gap: isRare(2) ? some(CoreElement.allCases) : nil,
        wasCutShort: isRare(4),
        subject: some(["mathematics", "science"]),
        level: isRare(3) ? nil : some(["1", "2", "3"])
      )
      rooms.append(room)
    }
    let sources = rooms.indices.flatMap { room -> [Source] in
      let task = rooms[room].task == nil ? [] : [Source(room: room, note: nil)]
      return task + rooms[room].seen.indices.map { Source(room: room, note: $0) }
    }
    func part(_ most: Int) -> [Source] {
      Array(sources.shuffled(using: &random).prefix(Int.random(in: 0...most, using: &random)))
    }
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let claim = Claim(
        kind: some(Statement.Kind.allCases),
        words: some(["Tasks ask to copy", "Few talk"]),
        prevalence: isRare(2) ? nil : some(Prevalence.allCases),
        cites: part(6),
        contrary: part(2)
      )
      claims.append(claim)
    }
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let rests = claims.indices.filter { _ in isRare(2) }
      answers.append(Answer(words: some(["They would copy", "They would guess"]), claims: rests))
    }
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let proposal = Proposal(
        words: some(["Ask why once a week", "Plan a task together"]),
        horizon: some(["next week", "next month"]),
        concerns: isRare(2) ? ["Time is short", "Who pays"].shuffled(using: &random) : [],
        owner: isRare(2) ? some(["lead teacher", "coach"]) : nil,
        due: isRare(2) ? some([Day("2027-01-29"), Day("2027-01-30"), Day("2027-02-01")]) : nil,
        seen: isRare(3) ? some(["2 tasks", "3 tasks"]) : nil
      )
      proposals.append(proposal)
    }
  }
}
