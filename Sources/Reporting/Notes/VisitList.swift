package import InstructionalRounds
import JSONText

/// The visits of a round, with where each of them stands.
package struct VisitList: Hashable, Sendable {
  /// The visits, by number.
  package let visits: [Visit]
  /// How many notes count of each.
  private let noteCounts: [VisitID: Int]

  /// Lists the visits of a round.
  package init(_ record: RoundRecord) {
    visits = record.visits.values.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    noteCounts = record.notes.values.reduce(into: [:]) { counts, note in
      if !note.isWithdrawn { counts[note.visit, default: 0] += 1 }
    }
  }
}

extension VisitList {
  /// The list as one JSON object.
  package func json() -> String {
    var writer = JSONWriter(layout: .indented)
    writer.object { object in
      object.member("format", 1)
      object.array("visits") { array in
        for visit in visits { array.object { write(visit, to: &$0) } }
      }
    }
    return writer.text
  }

  private func write(_ visit: Visit, to object: inout JSONObjectWriter) {
    object.member("number", visit.number.value)
    object.member("team", visit.team?.name)
    object.member("day", visit.plan.day?.description)
    object.member("begins", (visit.started ?? visit.plan.begins)?.description)
    object.member("ends", (visit.ended ?? visit.plan.ends)?.description)
    object.member("state", visit.state)
    object.member("noteCount", noteCounts[visit.id] ?? 0)
  }
}

extension Document {
  /// The visits, a row each.
  package init(_ list: VisitList) {
    guard !list.visits.isEmpty else {
      self.init([.paragraph("No visit is planned yet.")])
      return
    }
    let columns: [Table.Column] = [
      .init("Visit"), .init("Team"), .init("When"), .init("Status"),
      .init("Notes", .right),
    ]
    self.init([.table(Table(columns, list.visits.map(list.row)))])
  }
}

extension VisitList {
  fileprivate func row(_ visit: Visit) -> [Phrase] {
    [
      "\(visit.number)", "\(visit.team?.name ?? "-")", "\(visit.hours)", "\(visit.state)",
      "\(noteCounts[visit.id] ?? 0)",
    ]
  }
}

extension Visit {
  /// The status of the visit, in a word or two.
  fileprivate var state: String {
    if let missed { return missed.extent.rawValue }
    if ended != nil { return "ended" }
    return started == nil ? "planned" : "in progress"
  }

  /// Its day and hours, as it was or as it is planned.
  fileprivate var hours: String {
    let begins = started ?? plan.begins
    let ends = (ended ?? plan.ends).map { " to \($0.minute)" } ?? ""
    let hours = begins.map { "\($0.day), \($0.minute)\(ends)" }
    return hours ?? plan.day?.description ?? "-"
  }
}
