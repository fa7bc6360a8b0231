/// A visit as the summary tells it.
public struct SummaryVisit: Hashable, Sendable {
  /// Its identity.
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
  /// The task as students were given it.
  public let task: Words?
  /// The task's level.
  public let demand: Demand?
  /// What could not be seen.
  public let gaps: [NamedGap]
  /// That it was dropped or cut short.
  public let missed: VisitMissed.What?
  /// Whether it was planned after the advance that ended description.
  public let isLate: Bool

  static func all(_ record: RoundRecord) -> [SummaryVisit] {
    var byVisit: [VisitID: [Note]] = [:]
    for note in record.notes.values where !note.isWithdrawn {
      byVisit[note.visit, default: []].append(note)
    }
    return record.visits.values.sorted { ($0.number, $0.id) < ($1.number, $1.id) }.map { visit in
      SummaryVisit(visit, byVisit[visit.id, default: []], task: record.task(of: visit.id))
    }
  }

  private init(_ visit: Visit, _ notes: [Note], task: Task?) {
    id = visit.id
    number = visit.number
    team = visit.team
    plan = visit.plan
    noteCount = notes.count
    elementCounts = notes.reduce(into: [:]) { counts, note in
      for element in note.elements { counts[element, default: 0] += 1 }
    }
    self.task = task?.words
    demand = task?.demand
    gaps = visit.gaps
    missed = visit.missed
    isLate = visit.standing == .late
  }
}
