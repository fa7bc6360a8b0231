/// A visit as far as an audience may see it.
public struct SummaryVisit: Hashable, Sendable {
  /// The task as students were given it.
  public let task: Words?
  /// What would lead to the room; none for staff.
  public let room: Room?

  /// What leads to the room of a visit.
  public struct Room: Hashable, Sendable {
    /// The identity of the visit.
    public let id: VisitID
    /// What it goes by.
    public let number: VisitNumber
    /// Which part of the group saw it.
    public let team: Team?
    /// What was planned.
    public let plan: VisitPlan
    /// The standing notes, late ones included; withdrawn ones not.
    public let noteCount: Int
    /// The standing notes that are evidence of each element; a note may be evidence of several.
    public let elementCounts: [CoreElement: Int]
    /// The level of the task; staff are told how many tasks stood at each.
    public let demand: Demand?
    /// The level with its meaning, where the protocol says it.
    public let level: String?
    /// What could not be seen; staff are told in how many visits, and not beside the task.
    public let gaps: [NamedGap]
    /// That it was dropped or cut short.
    public let missed: MissedVisit?
    /// Whether it was planned after the advance that ended description.
    public let isLate: Bool
  }

  /// All visits that an audience may see, in an order that it may know.
  static func all(_ telling: Telling) -> [SummaryVisit] {
    guard telling.tellsVisits else { return [] }
    let visits = telling.visits.map { visit in
      let task = telling.record.task(of: visit.id)
      return SummaryVisit(
        task: task.map { telling.hours.hidden(from: $0.words) },
        room: telling.forGroup(Room(visit, telling, demand: task?.demand))
      )
    }
    return telling.ordered(visits) { [$0.task?.description ?? ""] }
  }
}

extension SummaryVisit.Room {
  fileprivate init(_ visit: Visit, _ telling: Telling, demand: Demand?) {
    let notes = telling.notes[visit.id] ?? []
    let scales = telling.record.charter?.observationProtocol.demandScales ?? []
    id = visit.id
    number = visit.number
    team = visit.team
    plan = visit.plan
    noteCount = notes.count
    elementCounts = notes.reduce(into: [:]) { counts, note in
      for element in note.elements { counts[element, default: 0] += 1 }
    }
    self.demand = demand
    level = demand?.meaning(on: scales)
    gaps = visit.gaps
    missed = visit.missed
    isLate = visit.standing == .late
  }
}
