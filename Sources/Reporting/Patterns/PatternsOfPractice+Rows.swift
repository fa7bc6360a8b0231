package import InstructionalRounds

extension PatternsOfPractice {
  /// What was counted, a row for each number, with the groups as large as on the page.
  package var rows: Rows {
    let names = ["table", "group", "visits", "what", "count"]
    return Rows(names, lookingCells + demands.flatMap(cells) + themes.flatMap(\.cells))
  }

  /// Where observers looked.
  private var lookingCells: [[Rows.Cell]] {
    let names = ["notes"] + CoreElement.allCases.map { "notes on the \($0.rawValue)" }
    return schoolsToldApart.all.flatMap {
      $0.cells(in: "where observers looked", others: "other schools", names)
    }
  }

  /// How demanding the tasks were on a scale, where there are enough of them.
  private func cells(of demand: DemandPatterns) -> [[Rows.Cell]] {
    guard demand.whole.visitCount >= smallestGroup else { return [] }
    let names = demand.scale.levels.map { "visits at \(demand.scale.id) \($0.code)" }
    return demand.byTime.all.flatMap {
      $0.cells(in: "demand over time", others: "other times", names)
    }
      + demand.byGrade.all.flatMap {
        $0.cells(in: "demand by grades", others: "other grades", names)
      }
  }
}

extension VisitGroup {
  /// A row for each figure of the group.
  fileprivate func cells(
    in table: String,
    others: String,
    _ names: [String]
  ) -> [[Rows.Cell]] {
    zip(names, figures).map { what, figure in
      [
        .plain(table), name.isEmpty ? .plain(others) : .words(name), .number(visitCount),
        .plain(what), .number(figure),
      ]
    }
  }
}

extension Theme {
  /// A row for each wording.
  fileprivate var cells: [[Rows.Cell]] {
    (statements + predictions).map { line in
      [
        .words("theme: \(words)"), .plain(line.name), .empty, .words(line.words.description),
        .empty,
      ]
    }
  }
}
