import InstructionalRounds

extension PatternsPage {
  /// The most rounds that a picture has room for.
  private static let mostColumns = 8

  /// What recurs, as one picture: themes by rounds over time.
  var recurring: [Block] {
    let heading = Block.heading("What recurs")
    guard !patterns.themes.isEmpty else {
      let how: Phrase =
        speller.map { speller in
          " To say which patterns belong together: \(command: speller.inFull(Remedy(.nameTheme)))."
        } ?? ""
      let nobody: Phrase = "No patterns from different rounds have been put together yet."
      return [heading, .paragraph(nobody + how)]
    }
    let grid = ThemeGrid(patterns.themes, latest: PatternsPage.mostColumns)
    let left = grid.leftOut == 0 ? "" : " The latest \(grid.rounds.count) rounds are shown."
    let caption: Phrase = "How widespread each theme was, by round.\(left)"
    return [heading, .figure(Figure(grid.chart.drawing, caption: caption, table: grid.table))]
  }

  /// Every theme with its wordings, round by round.
  var themes: [Block] {
    guard !patterns.themes.isEmpty else { return [] }
    return [.heading("The themes in full")]
      + patterns.themes.flatMap { theme -> [Block] in
        [.subheading("\(theme.words)"), .table(table(theme.statements + theme.predictions))]
      }
  }

  /// The wordings of a theme; what is typed for each where one types.
  private func table(_ lines: [ThemeLine]) -> Table {
    Table(
      [Table.Column("Round"), Table.Column("What was said"), Table.Column("How widespread")],
      lines.map { line in
        let kind = line.kind == .statement(.pattern) ? "" : "\(line.kind.noun): "
        return [
          "\(line.title), \(ToldDate.month(of: line.day))", "\(kind)\(line.words)",
          "\(line.prevalence?.rawValue ?? "")",
        ]
      }
    )
  }

  /// Patterns of one round so far, with what is typed to put them into a theme.
  var alone: [Block] {
    let lines = patterns.patternsAlone
    guard !lines.isEmpty else { return [] }
    return [
      .heading("Patterns not in a theme yet"),
      .items(
        lines.map { line in
          "\(line.words) \(aside: "(\(medium == .text ? line.name : line.title.description))")"
        }
      ),
    ]
  }
}

/// Themes by rounds: in each cell how widespread the theme was in that round.
private struct ThemeGrid {
  /// The rounds, the earliest first.
  let rounds: [ThemeLine]
  /// How many earlier rounds there was no room for.
  let leftOut: Int
  private let themes: [Theme]

  init(_ themes: [Theme], latest most: Int) {
    let lines = themes.flatMap { $0.statements + $0.predictions }
    let byRound = Dictionary(grouping: lines, by: \.id.round).compactMap(\.value.first)
    let inTime = byRound.sorted { ($0.day, $0.id.round) < ($1.day, $1.id.round) }
    self.themes = themes.sorted { $0.rounds.count > $1.rounds.count }
    rounds = Array(inTime.suffix(most))
    leftOut = inTime.count - rounds.count
  }

  var chart: GridChart {
    GridChart(
      title: "Themes by rounds",
      description: "For each theme, the rounds in which it was found and how widespread it was.",
      heads: rounds.map { GridChart.Head(month(of: $0), "\($0.day.parts.year)") },
      rows: themes.map { theme in
        GridChart.Row("\(theme.words)", extent(of: theme), rounds.map { cell(theme, $0) })
      }
    )
  }

  var table: Table {
    let oneYear = Set(rounds.map(\.day.parts.year)).count == 1
    let columns = rounds.map { round in
      Table.Column("\(month(of: round))\(oneYear ? "" : " \(round.day.parts.year)")")
    }
    return Table(
      [Table.Column("Theme")] + columns,
      themes.map { theme in
        ["\(theme.words) (\(extent(of: theme)))"] + rounds.map { "\(cell(theme, $0)?.word ?? "")" }
      }
    )
  }

  /// In how many rounds and schools a theme was found.
  private func extent(of theme: Theme) -> String {
    "\(counted(theme.rounds.count, "round")), \(counted(theme.schools.count, "school"))"
  }

  private func month(of line: ThemeLine) -> String { String(line.day.nameOfMonth.prefix(3)) }

  /// The most widespread statement of a theme in a round, or what else it has there.
  private func cell(_ theme: Theme, _ round: ThemeLine) -> GridChart.Cell? {
    let own = theme.statements.filter { $0.id.round == round.id.round }
    let depths = own.compactMap(\.prevalence).compactMap(Prevalence.allCases.firstIndex)
    if let depth = depths.max() {
      return GridChart.Cell(Prevalence.allCases[depth].rawValue, depth: depth)
    }
    return own.first.map { line in
      GridChart.Cell(line.kind == .statement(.pattern) ? "seen" : "once", depth: 0)
    }
  }
}
