import InstructionalRounds

/// How many tasks stood at a level of demand.
///
/// For staff the levels are told so, and not beside the tasks: whoever knows their own task would
/// read the level as a judgement of them.
package struct SharedDemand: Hashable, Sendable {
  /// The level, with its meaning where the protocol says it.
  package let level: String
  /// How many tasks stood at it.
  package let taskCount: Int

  /// The levels that were given, from the lowest; none for staff over too few visits.
  static func all(_ summary: RoundSummary, for audience: Audience) -> [SharedDemand] {
    let scales = summary.charter?.observationProtocol.demandScales ?? []
    let demands = summary.visits.compactMap(\.demand)
    guard audience == .group || demands.count >= SharedSummary.fewestVisits else { return [] }
    let counts = demands.reduce(into: [Demand: Int]()) { $0[$1, default: 0] += 1 }
    return counts.sorted { ($0.key.scale.text, $0.key.level) < ($1.key.scale.text, $1.key.level) }
      .map { SharedDemand(level: $0.meaning(on: scales), taskCount: $1) }
  }
}
