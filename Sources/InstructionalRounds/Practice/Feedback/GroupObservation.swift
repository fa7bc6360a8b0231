/// What a room noted of one lesson: which moments came up and which did not, without a word on who.
public struct GroupObservation: Hashable, Sendable {
  /// How many people handed in notes.
  public let personCount: Int
  /// The moments of the key with how many people are on each, in the order of the lesson.
  public let moments: [Tally]
  /// For each task of the key, how many sentences see it in each way.
  public let tasks: [[TaskSeen.Sight: Int]]
  /// How many people watched the teacher more than the students.
  public let watchedTheTeacherMore: Int
  /// For each task of the key, how many people judged its demand to be of each level.
  public let demands: [[String: Int]]
  /// Whether each person noted each moment, for the figures: 1 for noted, 0 for not.
  public let noted: Codings
  /// The level that each person judged each task to be of, a part for each scale that was used.
  public let judged: [JudgedTasks]
  /// Words that something was asked about in the notes of two people or more, with how many.
  public let askedAbout: [WordTally]

  /// Words with how many people wrote them.
  public struct WordTally: Hashable, Sendable {
    /// The words, in small letters.
    public let words: String
    /// How many people wrote them.
    public let count: Int
  }

  /// A moment with how many people noted it.
  public struct Tally: Hashable, Sendable {
    /// The moment.
    public let moment: KeyMoment
    /// How many people have a note on it.
    public let count: Int
  }

  /// Puts the feedback of several people together; `nil` if there is none.
  public init?(_ people: [DescriptionFeedback]) {
    guard let first = people.first else { return nil }
    personCount = people.count
    moments = first.moments.indices.map { index in
      Tally(
        moment: first.moments[index].moment,
        count: people.count { $0.moments[index].wasCaught }
      )
    }
    tasks = first.tasks.indices.map { index in
      people.reduce(into: [:]) { $0[$1.tasks[index].sight, default: 0] += 1 }
    }
    watchedTheTeacherMore = people.count(where: { $0.watchedTheTeacherMore })
    demands = first.tasks.indices.map { index in
      people.compactMap { $0.tasks[index].judged?.level }.reduce(into: [:]) {
        $0[$1, default: 0] += 1
      }
    }
    var noted = Codings(codes: 2, observers: people.count)
    for index in first.moments.indices {
      noted.add(people.map { $0.moments[index].wasCaught ? 1 : 0 })
    }
    self.noted = noted
    judged = JudgedTasks.all(of: people)
    askedAbout = Self.askedAbout(people)
  }

  private static func askedAbout(_ people: [DescriptionFeedback]) -> [WordTally] {
    var counts: [String: Int] = [:]
    for person in people {
      let flags = person.questioned.flatMap { $0.line.questions.map { $0.flag } }.filter {
        $0.kind != .name
      }
      for words in Set(flags.map { $0.text.lowercased() }) { counts[words, default: 0] += 1 }
    }
    return counts.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { WordTally(words: $0.key, count: $0.value) }
  }

  /// The moments that half of the room or more missed.
  public var missed: [Tally] { moments.filter { $0.count * 2 <= personCount } }
}
