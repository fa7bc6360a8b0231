/// Recorded when a classroom is to be seen.
public struct VisitPlanned: DescriptionFact {
  /// A visit.
  public typealias Subject = Visit
  /// See ``Fact/kind``.
  public static let kind = FactKind.visitPlanned
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

extension VisitPlanned {
  /// See ``Fact/event``.
  public var event: Event { .visitPlanned(self) }

  /// See ``Fact/redacted()``.
  public func redacted() -> VisitPlanned {
    var copy = self
    copy.plan.subject = plan.subject.map { _ in .redacted }
    copy.plan.gradeBand = plan.gradeBand.map { _ in .redacted }
    return copy
  }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
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
