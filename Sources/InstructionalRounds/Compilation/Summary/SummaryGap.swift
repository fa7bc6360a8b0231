/// Something that could not be seen, as far as an audience may know of it.
public struct SummaryGap: Hashable, Sendable {
  /// The visit; none for staff.
  public let visit: VisitNumber?
  /// What could not be seen.
  public let what: What
  /// Why, for the group alone: everybody in a school knows which room a fire drill emptied.
  public let whatHappened: Words?

  /// What could not be seen.
  public enum What: Hashable, Sendable {
    /// The visit, or its end.
    case visit(MissedVisit.Extent)
    /// Evidence of these elements, in the order of the core.
    case evidence([CoreElement])
    /// Something, in so few visits that it is not said what.
    case some
  }

  /// All that an audience may know of; for staff none of too few visits.
  static func all(_ telling: Telling) -> [SummaryGap] {
    guard telling.tellsVisits else { return [] }
    let gaps = telling.visits.flatMap { visit -> [SummaryGap] in
      func gap(_ what: What, _ happened: Words) -> SummaryGap {
        SummaryGap(
          visit: telling.forGroup(visit.number),
          what: what,
          whatHappened: telling.forGroup(happened)
        )
      }
      let missed = visit.missed.map { [gap(.visit($0.extent), $0.happened)] } ?? []
      return missed
        + visit.gaps.map { named in
          let elements = CoreElement.allCases.filter { named.elements.contains($0) }
          return gap(.evidence(elements), named.whatHappened)
        }
    }
    guard !telling.tellsAll else { return gaps }
    // What was missing in one or two visits would point at them.
    let counts = gaps.reduce(into: [What: Int]()) { $0[$1.what, default: 0] += 1 }
    let told = gaps.filter { counts[$0.what, default: 0] >= telling.smallestGroup }
    let few = SummaryGap(visit: nil, what: .some, whatHappened: nil)
    return telling.ordered(told) { [$0.what.name] } + (told.count < gaps.count ? [few] : [])
  }
}

extension SummaryGap.What {
  /// What it is called, by which gaps of one kind stand together.
  fileprivate var name: String {
    switch self {
    case .visit(let extent): extent.rawValue
    case .evidence(let elements): elements.map { $0.rawValue }.joined(separator: " ")
    case .some: "some"
    }
  }
}
