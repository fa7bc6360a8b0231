/// How many tasks stood at a level of demand.
///
/// For staff the levels are told so, and not beside the tasks: whoever knows their own task would
/// read the level as a judgment of them.
public struct SummaryDemand: Hashable, Sendable {
  /// The level, with its meaning where the protocol says it.
  public let level: String
  /// How many tasks stood at it.
  public let taskCount: Int

  /// The levels that were given, from the lowest.
  ///
  /// For staff no class is smaller than the smallest group that may be distinguished: levels beside each
  /// other are counted together until it is not. Where all of them would be one class, nothing is told.
  static func all(_ telling: Telling) -> [SummaryDemand] {
    let scales = telling.record.charter?.observationProtocol.demandScales ?? []
    let demands = telling.visits.compactMap { telling.record.task(of: $0.id)?.demand }
    let counts = demands.reduce(into: [Demand: Int]()) { $0[$1, default: 0] += 1 }
    let levels = counts.sorted {
      ($0.key.scale.text, $0.key.level) < ($1.key.scale.text, $1.key.level)
    }
    guard !telling.tellsAll else {
      return levels.map { SummaryDemand(level: $0.key.meaning(on: scales), taskCount: $0.value) }
    }
    let names = Set(levels.map { $0.key.scale.text }).sorted()
    return names.flatMap { name in
      classes(levels.filter { $0.key.scale.text == name }, atLeast: telling.smallestGroup)
        .map { levels in
          SummaryDemand(
            level: levels.count == 1
              ? levels[0].key.meaning(on: scales) : levels.map { $0.key.level }.inWords("or"),
            taskCount: levels.reduce(0) { $0 + $1.value }
          )
        }
    }
  }

  private typealias Level = (key: Demand, value: Int)

  /// Levels in classes of neighbors with enough tasks each; none where that leaves one class of several.
  private static func classes(_ levels: [Level], atLeast smallest: Int) -> [[Level]] {
    var classes: [[Level]] = []
    var open: [Level] = []
    for level in levels {
      open.append(level)
      if open.reduce(0, { $0 + $1.value }) >= smallest {
        classes.append(open)
        open = []
      }
    }
    guard !classes.isEmpty else { return [] }
    classes[classes.count - 1] += open
    return classes.count == 1 && levels.count > 1 ? [] : classes
  }
}

extension Demand {
  /// The level as it is read, "1, recall"; its code alone where the scale is not known.
  func meaning(on scales: [DemandScale]) -> String {
    let levels = scales.first { $0.id.text == scale.text }?.levels ?? []
    return levels.first { $0.code == level }.map { "\(level), \($0.meaning)" } ?? level
  }
}
