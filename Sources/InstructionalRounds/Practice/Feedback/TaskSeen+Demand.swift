extension TaskSeen {
  /// How a judged level stands to that of the key.
  public enum Judgment: String, CaseIterable, Hashable, Sendable {
    /// It is the level of the key.
    case same
    /// It asks more of students than the level of the key.
    case higher
    /// It asks less of them.
    case lower
    /// It is told on another scale.
    case elsewhere
    /// The scale has no such level.
    case unknown
  }

  /// How the level that was judged stands to that of the key; `nil` where none was judged.
  public var judgment: Judgment? {
    guard let judged else { return nil }
    guard judged.scale == task.scale else { return .elsewhere }
    guard judged.level != task.level else { return .same }
    let levels = scale?.levels.map { $0.code } ?? []
    guard let own = levels.firstIndex(of: judged.level), let key = levels.firstIndex(of: task.level)
    else { return .unknown }
    return own > key ? .higher : .lower
  }

  /// What a level of the key's scale means; `nil` where the scale has no such level.
  public func meaning(of level: String) -> String? {
    scale?.levels.first { $0.code == level }?.meaning
  }
}
