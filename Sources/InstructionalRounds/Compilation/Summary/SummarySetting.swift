/// In which subjects and grades the visits were, as far as an audience may know it.
///
/// A subject that only one room taught is the name of a teacher to everybody in the school. So staff
/// and host read only of those with as many visits as the protocol wants of a group, and never of
/// too few; the group reads of all.
public struct SummarySetting: Hashable, Sendable {
  /// The visits that were seen, by their subject.
  public let subjects: Breakdown
  /// The visits that were seen, by their grades.
  public let grades: Breakdown

  init(_ telling: Telling) {
    let charter = telling.record.charter
    let smallest = telling.tellsAll ? 1 : telling.smallestGroup
    let seen = telling.visits.filter { telling.notes[$0.id] != nil }
    func breakdown(_ name: (Visit) -> Words?) -> Breakdown {
      let counts = seen.compactMap(name).reduce(into: [:]) { $0[$1.description, default: 0] += 1 }
      let groups = counts.sorted { $0.key < $1.key }.map {
        VisitGroup(name: $0.key, visitCount: $0.value, figures: [])
      }
      return Breakdown(groups, smallest: smallest)
    }
    subjects = breakdown { $0.plan.subject }
    grades = breakdown { $0.plan.gradeBand ?? charter?.gradeBand }
  }
}
