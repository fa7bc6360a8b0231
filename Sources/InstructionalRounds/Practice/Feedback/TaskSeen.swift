/// A task of the key beside the sentence that a trainee wrote for it.
public struct TaskSeen: Hashable, Sendable {
  /// The task of the key.
  public let task: LessonTask
  /// How the trainee's sentence stands to it.
  public let sight: Sight
  /// The level of demand that the trainee judged it to be of; `nil` where none was said.
  public var judged: Demand?
  /// The scale that the key tells its demand in; `nil` where the protocol has no such scale.
  public let scale: DemandScale?

  /// How a sentence stands to a task.
  public enum Sight: String, CaseIterable, Hashable, Sendable {
    /// It tells what students were asked to do.
    case asGiven
    /// It tells what the plan or the board says that they would do.
    case asIntended
    /// It is about something else, or there is none.
    case elsewhere
  }
}

extension TaskSeen {
  /// How sentences stand to each task of a lesson; the sentence that comes nearest to a task is the one on it.
  static func all(
    of tasks: [LessonTask],
    in sentences: [String],
    judged demands: [Int: String],
    on scales: [DemandScale]
  ) -> [TaskSeen] {
    let sights = sentences.map { Sight.all(of: tasks, in: SpokenWords($0)) }
    return tasks.enumerated().map { index, task in
      let seen = Set(sights.map { $0[index] })
      return TaskSeen(
        task: task,
        sight: Sight.allCases.first(where: seen.contains) ?? .elsewhere,
        judged: demands[index + 1].map { Demand(scale: task.scale, level: $0) },
        scale: scales.first { $0.id == task.scale }
      )
    }
  }
}

extension TaskSeen.Sight {
  /// How a sentence stands to each task of a lesson.
  ///
  /// Where it has far more words of one task than of another, it is about the first: "without the sheet" is
  /// no sentence on what the sheet asked for.
  fileprivate static func all(of tasks: [LessonTask], in said: SpokenWords) -> [Self] {
    let counts = tasks.map { $0.givenWords(in: said) }
    let most = counts.max() ?? 0
    return zip(tasks, counts).map { task, count in
      count > 0 && count * 2 < most ? .elsewhere : task.sight(of: said)
    }
  }
}

extension LessonTask {
  /// How many of its words, as it was given, stand in a text.
  fileprivate func givenWords(in said: SpokenWords) -> Int { words.count { said.has($0) } }

  /// How a sentence stands to the task.
  ///
  /// Words that only the intention has weigh more: "explain which is greater" has a word of the task as
  /// given and is not it.
  fileprivate func sight(of said: SpokenWords) -> TaskSeen.Sight {
    let given = givenWords(in: said)
    let intended = intendedWords.count { said.has($0) }
    return given > intended
      ? .asGiven : intended > 0 ? .asIntended : given > 0 ? .asGiven : .elsewhere
  }
}
