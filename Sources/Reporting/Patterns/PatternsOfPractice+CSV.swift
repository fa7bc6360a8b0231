package import InstructionalRounds

extension PatternsOfPractice {
  /// What was counted, a row for each number, with the groups as large as on the page.
  package var csv: CSV {
    var csv = CSV(["table", "group", "visits", "what", "count"])
    for group in schoolsToldApart.all {
      let names = ["notes"] + CoreElement.allCases.map { "notes on the \($0.rawValue)" }
      csv.add("where observers looked", group, others: "other schools", names)
    }
    for demand in demands where demand.whole.visitCount >= smallestGroup {
      let names = demand.scale.levels.map { "visits at \(demand.scale.id) \($0.code)" }
      for group in demand.byTime.all {
        csv.add("demand over time", group, others: "other times", names)
      }
      for group in demand.byGrade.all {
        csv.add("demand by grades", group, others: "other grades", names)
      }
    }
    for theme in themes {
      for line in theme.statements + theme.predictions {
        csv.add(["theme: \(theme.words)", line.name, nil, line.words.description, nil])
      }
    }
    return csv
  }
}

extension CSV {
  /// Adds a row for each figure of a group.
  fileprivate mutating func add(
    _ table: String,
    _ group: VisitGroup,
    others: String,
    _ names: [String]
  ) {
    for (name, figure) in zip(names, group.figures) {
      let own = group.name.isEmpty ? others : group.name
      add([table, own, "\(group.visitCount)", name, "\(figure)"])
    }
  }
}
