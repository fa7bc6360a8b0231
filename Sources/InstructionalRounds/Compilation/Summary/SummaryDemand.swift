/// How many tasks stood at a level of demand.
///
/// For staff the levels are told so, and not beside the tasks: whoever knows their own task would
/// read the level as a judgment of them.
public struct SummaryDemand: Hashable, Sendable {
  /// The level, with its meaning where the protocol says it.
  public let level: String
  /// How many tasks stood at it.
  public let taskCount: Int

  /// The levels that were given, from the lowest; none for staff over too few visits.
  static func all(_ telling: Telling) -> [SummaryDemand] {
    let record = telling.record
    let scales = record.charter?.observationProtocol.demandScales ?? []
    let demands = telling.visits.compactMap { record.task(of: $0.id)?.demand }
    guard telling.tellsAll || demands.count >= RoundSummary.fewestVisits else { return [] }
    let counts = demands.reduce(into: [Demand: Int]()) { $0[$1, default: 0] += 1 }
    return counts.sorted { ($0.key.scale.text, $0.key.level) < ($1.key.scale.text, $1.key.level) }
      .map { SummaryDemand(level: $0.key.meaning(on: scales), taskCount: $0.value) }
  }
}

extension Demand {
  /// The level as it is read, "1, recall"; its code alone where the scale is not known.
  func meaning(on scales: [DemandScale]) -> String {
    let levels = scales.first { $0.id.text == scale.text }?.levels ?? []
    return levels.first { $0.code == level }.map { "\(level), \($0.meaning)" } ?? level
  }
}
