import InstructionalRounds

extension SummaryPage {
  /// How demanding the task of each visit was, as a picture for the group on each of its scales.
  var demandByVisit: [Block] {
    guard medium == .page, summary.audience == .group else { return [] }
    let scales = summary.charter?.observationProtocol.demandScales ?? []
    return scales.compactMap { scale in
      let judged = summary.visits.compactMap { VisitDemand($0, on: scale) }
      return judged.isEmpty ? nil : .figure(figure(judged, on: scale))
    }
  }

  private func figure(_ judged: [VisitDemand], on scale: DemandScale) -> Figure {
    let chart = LaneChart(
      title: "\(scale.title): the demand of each visit's task",
      description: judged.map { "\($0.name): level \(scale.levels[$0.place].code)." }
        .joined(separator: " "),
      lanes: judged.map(\.name),
      series: ["the task of the visit"],
      events: judged.enumerated().map { lane, visit in
        LaneChart.Event(lane: lane, series: 0, at: Double(visit.place))
      },
      ticks: scale.levels.enumerated().map { Tick(Double($0), "level \($1.code)") }
    )
    return Figure(
      chart.drawing,
      caption: """
        \(scale.title), as the group judged it in analysis from what students were asked to do. This \
        describes the task, not a person.
        """,
      table: table(judged, on: scale)
    )
  }

  /// The visits whose task stood at each level.
  private func table(_ judged: [VisitDemand], on scale: DemandScale) -> Table {
    let columns = ["Level", "What it means", "Visits"] as [Phrase]
    let rows = scale.levels.enumerated().map { place, level -> [Phrase] in
      let visits = judged.filter { $0.place == place }.map(\.number.description)
      return [
        "\(level.code)", "\(level.meaning)",
        "\(visits.isEmpty ? "none" : visits.joined(separator: ", "))",
      ]
    }
    return Table(columns.map { Table.Column($0) }, rows)
  }
}

/// The level of one visit's task.
private struct VisitDemand {
  let number: VisitNumber
  /// The level, by its place on the scale.
  let place: Int

  /// What the visit is called.
  var name: String { "Visit \(number)" }

  /// Finds the level of a visit's task on a scale; `nil` where it was not judged on it.
  init?(_ visit: SummaryVisit, on scale: DemandScale) {
    guard let room = visit.room, let demand = room.demand, demand.scale == scale.id,
      let place = scale.levels.firstIndex(where: { $0.code == demand.level })
    else { return nil }
    number = room.number
    self.place = place
  }
}
