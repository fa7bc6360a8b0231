/// A task of a scripted lesson: what students were asked to do, beside what they were meant to be asked.
///
/// The real accountability is in the tasks that students are asked to do (fifth principle): an observer
/// who writes the task of the plan has not seen the task.
public struct LessonTask: Hashable, Sendable {
  /// The minutes in which it is given and worked on.
  public var span: LessonSpan
  /// What students were asked, beginning with "students were asked to".
  public var given: String
  /// What the plan or the board says instead.
  public var intended: String
  /// The scale that its demand is told in.
  public var scale: ProtocolID
  /// The level on that scale.
  public var level: String
  /// Why it is that level.
  public var why: String
  /// Words that a sentence about the task as given is likely to have.
  public var words: [String]
  /// Words that only a sentence about the task as intended has.
  public var intendedWords: [String]

  /// A task of parts.
  public init(
    span: LessonSpan,
    given: String,
    intended: String,
    scale: ProtocolID,
    level: String,
    why: String,
    words: [String] = [],
    intendedWords: [String] = []
  ) {
    self.span = span
    self.given = given
    self.intended = intended
    self.scale = scale
    self.level = level
    self.why = why
    self.words = words
    self.intendedWords = intendedWords
  }
}

/// Some time of a lesson, from its first second to its last.
public struct LessonSpan: Hashable, Sendable {
  /// When it begins.
  public var start: LessonTime
  /// When it ends.
  public var end: LessonTime

  /// The time between two times.
  public init(from start: LessonTime, until end: LessonTime) {
    self.start = start
    self.end = end
  }
}

extension LessonSpan: CustomStringConvertible {
  /// The span as "0:30 to 0:55".
  public var description: String { "\(start) to \(end)" }
}
