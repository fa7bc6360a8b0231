import InstructionalRounds

extension Record<ScriptedLesson>.Check {
  /// The demand of each task is a level of a scale that the lesson's protocol has.
  static func levels(on scales: [DemandScale]) -> Self {
    Self(keys: ["tasks"]) { lesson, _ in
      lesson.tasks.enumerated().compactMap { index, task in
        guard let scale = scales.first(where: { $0.id == task.scale }) else {
          let known = scales.map(\.id.text)
          return (["tasks", .item(index), "scale"], .unknownScale(task.scale.text, known: known))
        }
        let levels = scale.levels.map(\.code)
        guard !levels.contains(task.level) else { return nil }
        return (["tasks", .item(index), "level"], .notAChoice(task.level, allowed: levels))
      }
    }
  }
}
