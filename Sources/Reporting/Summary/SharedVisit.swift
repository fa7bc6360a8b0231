package import InstructionalRounds

/// A visit as far as an audience may see it.
package struct SharedVisit: Hashable, Sendable {
  /// Its identity; none for staff.
  package let id: VisitID?
  /// Its number; none for staff.
  package let number: VisitNumber?
  /// Which part of the group saw it; none for staff.
  package let team: Team?
  /// The standing notes; none for staff, who could tell a room by how much was written of it.
  package let noteCount: Int?
  /// The standing notes that are evidence of each element.
  package let elementCounts: [CoreElement: Int]?
  /// The task as students were given it.
  package let task: Words?
  /// The level of the task, with its meaning where the protocol says it; none for staff, who are told
  /// how many tasks stood at each level.
  package let demand: String?
  /// The level by itself, for the group alone.
  package let judged: Demand?
  /// What could not be seen; none for staff, who are told in how many visits, and not beside the task.
  package let gaps: [NamedGap]
  /// That it was dropped or cut short; none for staff.
  package let missed: VisitMissed.What?
  /// Whether it was planned after the advance that ended description; never for staff.
  package let isLate: Bool

  /// All visits that an audience may see, in an order that it may know.
  static func all(_ summary: RoundSummary, for audience: Audience) -> [SharedVisit] {
    let scales = summary.charter?.observationProtocol.demandScales ?? []
    let hours = UntoldHours(summary, for: audience)
    switch audience {
    case .group:
      return summary.visits.map { SharedVisit($0, for: audience, scales, without: hours) }
    case .staff, .host:
      guard summary.hasEnoughVisits else { return [] }
      return UntellingOrder(of: summary.round).sorted(summary.visits, by: \.id.entry)
        .map { SharedVisit($0, for: audience, scales, without: hours) }
    }
  }

  /// Takes out of a visit what an audience may see.
  private init(
    _ visit: SummaryVisit,
    for audience: Audience,
    _ scales: [DemandScale],
    without hours: UntoldHours
  ) {
    id = audience == .group ? visit.id : nil
    number = audience == .group ? visit.number : nil
    team = audience == .group ? visit.team : nil
    noteCount = audience == .group ? visit.noteCount : nil
    elementCounts = audience == .group ? visit.elementCounts : nil
    task = visit.task.map(hours.hidden)
    demand = audience == .group ? visit.demand?.meaning(on: scales) : nil
    judged = audience == .group ? visit.demand : nil
    gaps = audience == .group ? visit.gaps : []
    missed = audience == .group ? visit.missed : nil
    isLate = audience == .group && visit.isLate
  }
}

extension RoundSummary {
  /// Whether so many visits were seen that one can be told of without telling which it was.
  var hasEnoughVisits: Bool {
    visits.count { $0.noteCount > 0 } >= SharedSummary.fewestVisits
  }
}

extension Demand {
  /// The level as it is read, "1, recall"; its code alone where the scale is not known.
  func meaning(on scales: [DemandScale]) -> String {
    let levels = scales.first { $0.id.text == scale.text }?.levels ?? []
    return levels.first { $0.code == level }.map { "\(level), \($0.meaning)" } ?? level
  }
}
