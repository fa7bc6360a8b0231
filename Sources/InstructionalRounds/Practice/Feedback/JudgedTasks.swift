/// The levels that people judged the tasks of a lesson to be of, on one scale.
public struct JudgedTasks: Hashable, Sendable {
  /// The scale.
  public let scale: DemandScale
  /// The level of each person, a unit for every task that somebody judged; the codes are all levels of the scale.
  public let codings: Codings

  /// What people judged, a part for each scale of the key on which somebody judged a task.
  ///
  /// A task that nobody judged is not a unit, and a level that the scale does not have is not a code.
  static func all(of people: [DescriptionFeedback]) -> [JudgedTasks] {
    guard let tasks = people.first?.tasks else { return [] }
    let scales = tasks.compactMap { $0.scale }.reduce(into: [DemandScale]()) { scales, scale in
      if !scales.contains(scale), !scale.levels.isEmpty { scales.append(scale) }
    }
    return scales.compactMap { scale in
      let levels = scale.levels.map { $0.code }
      var codings = Codings(codes: levels.count, observers: people.count)
      for index in tasks.indices where tasks[index].scale == scale {
        let codes = people.map {
          $0.tasks[index].judged.flatMap { levels.firstIndex(of: $0.level) }
        }
        if codes.contains(where: { $0 != nil }) { codings.add(codes) }
      }
      return codings.units.isEmpty ? nil : JudgedTasks(scale: scale, codings: codings)
    }
  }
}
