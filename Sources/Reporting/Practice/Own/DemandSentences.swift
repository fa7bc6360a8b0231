import InstructionalRounds

extension TaskSeen {
  /// What there is to say of the level that was judged, beside that of the key and with a question.
  var demandSentences: String {
    guard let judged, let judgment else {
      return "You did not judge the level of demand. The key has \(named(task.level))."
    }
    let own = sight == .asIntended ? "You judged what was meant to be" : "You judged it to be"
    let key = "the key has \(named(task.level))"
    return switch judgment {
    case .same:
      sight == .asIntended
        ? "\(own) \(named(judged.level)), which is also the level of the task as given."
        : "\(own) \(named(judged.level)), as the key does."
    case .higher:
      """
      \(own) \(named(judged.level)); \(key), which is lower. What did you see students do that took more \
      than that?
      """
    case .lower:
      """
      \(own) \(named(judged.level)); \(key), which is higher. What did students have to do that took more \
      than you judged?
      """
    case .elsewhere:
      "You judged it on the scale \(judged.scale); \(key) on the scale \(task.scale)."
    case .unknown:
      "There is no level \(judged.level) on the scale \(task.scale)\(levels); \(key)."
    }
  }

  /// A level with what it means, "level 1 (bring back a fact)".
  private func named(_ level: String) -> String {
    let meaning = meaning(of: level).map { " (\($0.prefix(1).lowercased() + $0.dropFirst()))" }
    return "level \(level)\(meaning ?? "")"
  }

  /// The levels that there are, in words.
  private var levels: String {
    scale.map { ", which has \($0.levels.map { $0.code }.inWords("and"))" } ?? ""
  }
}
