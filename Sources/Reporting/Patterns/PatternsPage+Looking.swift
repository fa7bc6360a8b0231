import InstructionalRounds

extension PatternsPage {
  /// Where observers looked, school by school.
  var looking: [Block] {
    let schools = patterns.schoolsToldApart
    let columns =
      [Table.Column("School"), Table.Column("Visits", .right), Table.Column("Notes", .right)]
      + CoreElement.allCases.map { Table.Column("\($0.rawValue.capitalized)", .right) }
    let rows = schools.all.map { group in
      row(group, named: "other schools") { "\(group.perVisit($0).tenths)" }
    }
    let figure = Figure(
      lookingChart(schools).drawing,
      caption: """
        How much was written down per visit, and about what; not how often it happened. You find more \
        of what you look for.
        """,
      table: Table(columns, rows)
    )
    return [
      .heading("Where observers looked"),
      .paragraph(
        "Notes per visit; schools are listed alphabetically. "
          + "A note can be about several elements."
      ),
    ] + (schools.all.isEmpty ? [] : [.figure(figure)]) + untold(schools, "school")
  }

  /// A picture for each school, all on one scale.
  private func lookingChart(_ schools: Breakdown) -> PanelChart {
    PanelChart(
      title: "Notes per visit",
      description: "For each school, the number of notes per visit on each element.",
      panels: schools.all.map { group in
        let name = group.name.isEmpty ? "other schools" : group.name
        let amounts = zip(CoreElement.allCases, group.figures.dropFirst())
        return BarChart(
          title: "\(name): \(counted(group.visitCount, "visit"))",
          description: "",
          bars: amounts.map { BarChart.Bar("On \($0.phrase)", [group.perVisit($1)]) }
        )
      }
    )
  }

  /// Where little was written down.
  var thin: [Block] {
    let tally = patterns.looking
    var lines = CoreElement.allCases.filter { tally.visitsWithout[$0] > 0 }.map {
      element -> Phrase in
      let without = tally.visitsWithout[element]
      let gaps = tally.visitsWithGap[element]
      let named = gaps == 0 ? "" : "; \(gaps) of them gave a reason"
      return
        "Nothing was written down about \(element.phrase) in \(without) of \(counted(tally.visitCount, "visit"))\(named)."
    }
    if tally.thinVisits > 0 {
      lines.append(
        """
        Fewer than \(LookingTally.few) notes were written in \(tally.thinVisits) of \
        \(counted(tally.visitCount, "visit")).
        """
      )
    }
    let none: [Block] = [.paragraph("Every visit has notes on every element of the core.")]
    return [.heading("Where the record is thin")] + (lines.isEmpty ? none : [.items(lines)])
  }

  /// How demanding the tasks were, in visits.
  var demand: [Block] {
    let demands = patterns.demands
    guard !demands.isEmpty else { return [] }
    return [
      .heading("Demand of the tasks"),
      .paragraph(
        """
        How many visits had a task of each level, as the groups judged it from what students were \
        asked to do. A round is not a sample: the numbers describe these visits only.
        """
      ),
    ] + demands.flatMap(blocks)
  }

  private func blocks(of demand: DemandPatterns) -> [Block] {
    let judged = "\(counted(demand.whole.visitCount, "task")) judged"
    let title = Block.subheading("\(demand.scale.title): \(judged)")
    guard demand.whole.visitCount >= patterns.smallestGroup else {
      return [title, .paragraph("There are too few to show.")]
    }
    return [
      title, .labeled(demand.scale.levels.map { LabeledLine("\($0.code)", "\($0.meaning)") }),
    ] + figure(demand, demand.byTime, heading: "When", others: "other times")
      + untold(demand.byTime, "quarter")
      + figure(demand, demand.byGrade, heading: "Grades", others: "other grades")
      + untold(demand.byGrade, "group of grades")
  }

  /// Visits by level as bars, on the scale that all groups of the demand share.
  private func figure(
    _ demand: DemandPatterns,
    _ groups: Breakdown,
    heading: Phrase,
    others: String
  ) -> [Block] {
    guard !groups.all.isEmpty else { return [] }
    let longest = (demand.byTime.all + demand.byGrade.all).map(\.visitCount).max() ?? 0
    let chart = BarChart(
      title: "Visits by the demand of their task",
      description: "For each group of visits, how many had a task of each level.",
      steps: demand.scale.levels.map { "level \($0.code)" },
      bars: groups.all.map { group in
        BarChart.Bar(group.name.isEmpty ? others : group.name, group.figures.map(Double.init))
      },
      full: Double(longest)
    )
    let caption: Phrase =
      "Visits by the level of their task, as the groups judged it in these classrooms."
    let table = table(demand, groups, heading: heading, others: others)
    return [.figure(Figure(chart.drawing, caption: caption, table: table))]
  }

  private func table(
    _ demand: DemandPatterns,
    _ groups: Breakdown,
    heading: Phrase,
    others: String
  ) -> Table {
    let columns =
      [Table.Column(heading), Table.Column("Visits", .right)]
      + demand.scale.levels.map { Table.Column("\($0.code)", .right) }
    return Table(columns, groups.all.map { row($0, named: others) { "\($0)" } })
  }

  private func row(
    _ group: VisitGroup,
    named others: String,
    _ cell: (Int) -> Phrase
  ) -> [Phrase] {
    ["\(group.name.isEmpty ? others : group.name)", "\(group.visitCount)"] + group.figures.map(cell)
  }

  /// That some groups are not shown separately.
  private func untold(_ groups: Breakdown, _ noun: String) -> [Block] {
    guard groups.joined > 0 else { return [] }
    let smallest = patterns.smallestGroup
    let which = groups.joined == 1 ? "1 \(noun)" : "\(groups.joined) \(noun.plural)"
    let verb = groups.joined == 1 ? "is" : "are"
    let how = groups.others == nil ? "not shown" : "combined"
    return [
      .paragraph(
        "\(which) \(verb) \(how): groups of fewer than \(smallest) visits are never shown separately."
      )
    ]
  }
}

extension VisitGroup {
  /// A figure for each visit, to one place.
  fileprivate func perVisit(_ figure: Int) -> Double {
    guard visitCount > 0 else { return 0 }
    return Double((figure * 10 + visitCount / 2) / visitCount) / 10
  }
}

extension Double {
  /// The number with one place, so that numbers stand in line.
  fileprivate var tenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension String {
  /// The noun of several; the first word of "group of grades" takes the ending.
  fileprivate var plural: String {
    guard let space = firstIndex(of: " ") else { return self + "s" }
    return self[..<space] + "s" + self[space...]
  }
}
