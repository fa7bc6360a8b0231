/// Recorded when a classroom is to be seen.
public struct VisitPlanned: DescriptionFact {
  /// A visit.
  public typealias Subject = Visit
  /// What it goes by.
  public var number: VisitNumber
  /// Which part of the group sees it.
  public var team: Team?
  /// When and what.
  public var plan: VisitPlan

  /// Plans a visit.
  public init(number: VisitNumber, team: Team? = nil, plan: VisitPlan = VisitPlan()) {
    self.number = number
    self.team = team
    self.plan = plan
  }
}

extension VisitPlanned: FoldedFact {
  package static var name: String { "visit-planned" }
  package static var takenBack: TakingBack { .never }
  /// The fact as one of all that can be recorded.
  public var event: Event { .visitPlanned(self) }

  package func reworded(_ change: (Words) -> Words) -> VisitPlanned {
    var copy = self
    copy.plan.subject = plan.subject.map(change)
    copy.plan.gradeBand = plan.gradeBand.map(change)
    return copy
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    let id = VisitID(entry.id)
    record.visits[id] = Visit(
      id: id,
      number: number,
      team: team,
      plan: plan,
      gaps: [],
      alsoPlannedAs: [],
      standing: standing
    )
    return true
  }
}
