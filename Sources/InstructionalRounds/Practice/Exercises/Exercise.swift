/// What a trainer gives people to practice on.
public enum Exercise: Hashable, Sendable {
  /// A lesson to observe, with a key to what is in it.
  case lesson(ScriptedLesson)
  /// Statements to sort into description and what is none.
  case sorting(SortingExercise)
  /// Loaded notes to write as descriptions.
  case rewriting(RewritingExercise)
  /// Changes in one corner of the core, whose other two corners are asked for.
  case core(CoreExercise)
}

extension Exercise {
  /// The four kinds, as a file names them.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case lesson, sorting, rewriting, core
  }

  /// The kind of the exercise.
  public var kind: Kind {
    switch self {
    case .lesson: .lesson
    case .sorting: .sorting
    case .rewriting: .rewriting
    case .core: .core
    }
  }

  /// What the exercise goes by, and what people read of it before they choose it.
  public var heading: ExerciseHeading {
    switch self {
    case .lesson(let lesson): lesson.heading
    case .sorting(let sorting): sorting.heading
    case .rewriting(let rewriting): rewriting.heading
    case .core(let core): core.heading
    }
  }
}

/// What every exercise says of itself.
public struct ExerciseHeading: Hashable, Sendable {
  /// What it goes by, which is the name of its file.
  public var id: ProtocolID
  /// Counted up whenever the file changes its meaning.
  public var version: Int
  /// The name that people read.
  public var title: String
  /// One sentence on what it is for; it gives nothing of the key away.
  public var about: String

  /// A heading of parts.
  public init(id: ProtocolID, version: Int = 1, title: String, about: String = "") {
    self.id = id
    self.version = version
    self.title = title
    self.about = about
  }
}
