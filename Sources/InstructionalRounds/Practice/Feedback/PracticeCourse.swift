/// What one person practiced, one exercise after the other; theirs alone, to show or to keep.
public struct PracticeCourse: Hashable, Sendable {
  /// The exercises, the first day first.
  public let parts: [Part]

  /// One exercise on one day.
  public struct Part: Hashable, Sendable {
    /// The day.
    public let day: Day?
    /// What was done.
    public let practiced: Practiced

    /// Something that was done on a day.
    public init(day: Day?, _ practiced: Practiced) {
      self.day = day
      self.practiced = practiced
    }
  }

  /// What somebody did, beside the key.
  public enum Practiced: Hashable, Sendable {
    /// A lesson, in a practice round.
    case round(PracticeRound, of: ScriptedLesson)
    /// A lesson whose notes were kept without a round.
    case notes(DescriptionFeedback, of: ScriptedLesson)
    /// Statements, sorted.
    case sorting(SortingFeedback, of: SortingExercise)
    /// Loaded notes, written again.
    case rewriting(RewritingFeedback, of: RewritingExercise)
    /// Changes in the core, with their other corners.
    case core(CoreFeedback, of: CoreExercise)
  }

  /// Puts exercises in the order of their days; those of one day stay as they are.
  public init(_ parts: [Part]) {
    self.parts = parts.enumerated().sorted {
      ($0.element.day.map { $0.number } ?? 0, $0.offset)
        < ($1.element.day.map { $0.number } ?? 0, $1.offset)
    }.map { $0.element }
  }
}

extension PracticeCourse.Practiced {
  /// What the exercise says of itself.
  public var heading: ExerciseHeading {
    switch self {
    case .round(_, let lesson), .notes(_, let lesson): lesson.heading
    case .sorting(_, let exercise): exercise.heading
    case .rewriting(_, let exercise): exercise.heading
    case .core(_, let exercise): exercise.heading
    }
  }
}

extension DescriptionFeedback {
  /// What was asked about the words of notes, each kind once, the most frequent first.
  public var askedAbout: [FlagKind] { FlagKind.asked(in: questioned.map { $0.line }) }
}

extension RewritingFeedback {
  /// What is still asked about the words of answers, each kind once, the most frequent first.
  public var askedAbout: [FlagKind] { FlagKind.asked(in: answers.compactMap { $0.line }) }
}

extension FlagKind {
  /// The kinds of questions that lines were asked, the most frequent first.
  fileprivate static func asked(in lines: [CheckedLine]) -> [FlagKind] {
    let counts = lines.flatMap { $0.questions.map { $0.flag.kind } }.reduce(into: [:]) {
      $0[$1, default: 0] += 1
    }
    return allCases.filter { counts[$0] != nil }.sorted {
      counts[$0, default: 0] > counts[$1, default: 0]
    }
  }
}
