/// A task of the key beside the sentence that a trainee wrote for it.
public struct TaskSeen: Hashable, Sendable {
  /// The task of the key.
  public let task: LessonTask
  /// How the trainee's sentence stands to it.
  public let sight: Sight
  /// The level of demand that the trainee judged it to be; `nil` where none was said.
  public let judged: String?

  /// How a sentence stands to a task.
  public enum Sight: String, CaseIterable, Hashable, Sendable {
    /// It tells what students were asked to do.
    case asGiven
    /// It tells what the plan or the board says that they would do.
    case asIntended
    /// It tells of something else, or there is none.
    case elsewhere
  }
}

extension TaskSeen {
  /// How a sentence stands to each task of a lesson.
  ///
  /// Where it has far more words of one task than of another, it tells of the first: "without the sheet" is
  /// no sentence on what the sheet asked for.
  static func all(
    of tasks: [LessonTask],
    in sentence: String?,
    judged demands: [Int: String]
  ) -> [TaskSeen] {
    let counts = tasks.map { task in sentence.map { task.givenWords(in: SpokenWords($0)) } ?? 0 }
    let most = counts.max() ?? 0
    return zip(tasks, counts).enumerated().map { index, pair in
      let (task, count) = pair
      let sight = count > 0 && count * 2 < most ? .elsewhere : task.sight(of: sentence)
      return TaskSeen(task: task, sight: sight, judged: demands[index + 1])
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
  func sight(of sentence: String?) -> TaskSeen.Sight {
    guard let sentence else { return .elsewhere }
    let said = SpokenWords(sentence)
    let given = givenWords(in: said)
    let intended = intendedWords.count { said.has($0) }
    return given > intended
      ? .asGiven : intended > 0 ? .asIntended : given > 0 ? .asGiven : .elsewhere
  }
}
