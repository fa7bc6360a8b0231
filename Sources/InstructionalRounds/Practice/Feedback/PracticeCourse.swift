/// What one person practised, one round after the other; theirs alone, to show or to keep.
public struct PracticeCourse: Hashable, Sendable {
  /// The rounds, the first day first.
  public let parts: [Part]

  /// One round with its lesson.
  public struct Part: Hashable, Sendable {
    /// The lesson.
    public let lesson: ScriptedLesson
    /// The round.
    public let round: PracticeRound

    /// A round on a lesson.
    public init(lesson: ScriptedLesson, round: PracticeRound) {
      self.lesson = lesson
      self.round = round
    }
  }

  /// Puts rounds in the order of their days.
  public init(_ parts: [Part]) {
    self.parts = parts.enumerated().sorted {
      ($0.element.round.day.map(\.number) ?? 0, $0.offset)
        < ($1.element.round.day.map(\.number) ?? 0, $1.offset)
    }.map(\.element)
  }
}

extension PracticeCourse.Part {
  /// What was asked about the words of notes, each kind once, the most frequent first.
  public var askedAbout: [FlagKind] {
    let kinds = round.description.questioned.flatMap { $0.line.questions.map(\.flag.kind) }
    let counts = kinds.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return FlagKind.allCases.filter { counts[$0] != nil }.sorted {
      counts[$0, default: 0] > counts[$1, default: 0]
    }
  }
}
