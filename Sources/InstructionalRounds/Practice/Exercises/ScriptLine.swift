/// One line of a scripted lesson.
public struct ScriptLine: Hashable, Sendable {
  /// When it happens.
  public var at: LessonTime
  /// Who or what is seen or heard: `T`, `S1`, `Ss`, `Board`, never a name.
  public var who: String
  /// Whether it is said, done or shown.
  public var manner: Manner
  /// The words that are said or can be read, or what is done.
  public var text: String

  /// A line of parts.
  public init(at: LessonTime, who: String, manner: Manner, text: String) {
    self.at = at
    self.who = who
    self.manner = manner
    self.text = text
  }

  /// How something comes to the observer.
  public enum Manner: String, CaseIterable, Hashable, Sendable {
    /// Words that are heard.
    case says
    /// Something that is seen.
    case does
    /// Words or pictures that can be read.
    case shows
  }
}

extension ScriptLine: CustomStringConvertible {
  /// The line without its time, as it is played: spoken words in quotation marks.
  public var description: String {
    switch manner {
    case .says: "\(who): “\(text)”"
    case .does: "\(who): (\(text))"
    case .shows: "\(who): [\(text)]"
    }
  }
}
