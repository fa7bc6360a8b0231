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

  /// A moment with how many people noted it.
  public struct Tally: Hashable, Sendable {
    /// The moment.
    public let moment: KeyMoment
    /// How many people have a note on it.
    public let count: Int
  }

  /// Puts the feedback of several people together; `nil` where there is none.
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
    watchedTheTeacherMore = people.count(where: \.watchedTheTeacherMore)
  }

  /// The moments that half of the room or more missed.
  public var missed: [Tally] { moments.filter { $0.count * 2 <= personCount } }
}
