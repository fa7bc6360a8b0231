package import InstructionalRounds

/// In which subjects and grades the visits were, as far as an audience may know it.
///
/// A subject that only one room taught is the name of a teacher to everybody in the school. So staff
/// and host read only of those with as many visits as the protocol wants of a group, and never of
/// fewer than ``SharedSummary/fewestVisits``; the group reads of all.
package struct SharedSetting: Hashable, Sendable {
  /// The visits that were seen, by their subject.
  package let subjects: Breakdown
  /// The visits that were seen, by their grades.
  package let grades: Breakdown

  /// Takes out of a summary what an audience may see.
  init(_ summary: RoundSummary, for audience: Audience) {
    let asked = summary.charter?.observationProtocol.smallestGroup ?? 0
    let smallest = audience == .group ? 1 : max(asked, SharedSummary.fewestVisits)
    let seen = summary.visits.filter { $0.noteCount > 0 }
    func breakdown(_ name: (SummaryVisit) -> Words?) -> Breakdown {
      let counts = seen.compactMap(name).reduce(into: [:]) { $0[$1.description, default: 0] += 1 }
      let groups = counts.sorted { $0.key < $1.key }.map {
        VisitGroup(name: $0.key, visitCount: $0.value, figures: [])
      }
      return Breakdown(groups, smallest: smallest)
    }
    subjects = breakdown(\.plan.subject)
    grades = breakdown { $0.plan.gradeBand ?? summary.charter?.gradeBand }
  }
}
