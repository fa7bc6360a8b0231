package import InstructionalRounds

extension Document {
  /// A network at a glance.
  package init(_ overview: NetworkOverview, spelling speller: RemedySpeller? = nil) {
    self.init(OverviewPage(overview: overview, speller: speller).blocks)
  }
}

/// A network at a glance as blocks, a section a property.
private struct OverviewPage {
  let overview: NetworkOverview
  /// How one goes on from here, for those who read it where they type.
  let speller: RemedySpeller?

  var blocks: [Block] {
    let title: Block = .title("The network on \(ToldDate.day(overview.today))")
    guard !overview.rounds.isEmpty else {
      return [title, .paragraph("The network has no rounds yet.")]
    }
    return [title, .paragraph("\(counts)")] + open + due + missing + schools
  }

  private var counts: String {
    let schools = counted(overview.schools.count, "school")
    return "\(schools), \(counted(overview.rounds.count, "round")): \(stages(of: overview.rounds))."
  }

  /// How many rounds are in each stage.
  private func stages(of rounds: [RoundGlance]) -> String {
    StageKind.allCases.compactMap { stage -> String? in
      let count = rounds.count { $0.stage == stage }
      guard count > 0 else { return nil }
      return stage == .closed ? "\(count) closed" : "\(count) in \(stage.rawValue)"
    }
    .joined(separator: ", ")
  }

  private var open: [Block] {
    let rounds = overview.openRounds
    guard !rounds.isEmpty else { return [] }
    let isTyped = speller != nil
    let columns = ["Round", "School", "Stage", "Started", "Visits"].map { Table.Column("\($0)") }
    let rows = rounds.map { round -> [Phrase] in
      [
        "\(round.title)", "\(round.school)", "\(round.stage.rawValue)",
        "\(ToldDate.day(round.day))", "\(round.visitCount)",
      ] + (isTyped ? ["\(command: round.round)"] : [])
    }
    return [
      .heading("Open rounds"),
      .table(Table(columns + (isTyped ? [Table.Column("Short name")] : []), rows)),
    ]
  }

  private var due: [Block] {
    let items = Ledger(overview.dueThisMonth, on: overview.today)
    let page = LedgerPage(ledger: items, schools: .always)
    let lines = LedgerPlace.allCases.flatMap(page.lines)
    return [.heading("Overdue, or due this month")]
      + (lines.isEmpty ? [.paragraph("Nothing is due this month.")] : [.items(lines)])
  }

  private var missing: [Block] {
    let rounds = overview.incompleteRounds
    guard !rounds.isEmpty else {
      return [.heading("Missing journals"), .paragraph("No journals are missing.")]
    }
    let how: [Block] =
      speller.map { speller in
        [.paragraph("When they arrive: \(command: speller.inFull(Remedy(.merge)))")]
      } ?? []
    let items = rounds.map { round -> Phrase in
      "\(round.title) (\(round.school)): \(round.missing.map(\.phrase).inWords("and"))"
    }
    return [.heading("Missing journals"), .items(items)] + how
  }

  private var schools: [Block] {
    let rows = overview.schools.map { school, rounds -> [Phrase] in
      let latest = rounds.map(\.day).max().map { "\(ToldDate.month(of: $0))" } ?? ""
      let promises = rounds.flatMap(\.work).count { $0.isOpen }
      return [
        "\(school)", "\(rounds.count)", "\(stages(of: rounds))", "\(latest)", "\(promises)",
      ]
    }
    return [
      .heading("Schools"),
      .table(
        Table(
          [
            .init("School"), .init("Rounds", .right), .init("By stage"), .init("Latest"),
            .init("Open promises", .right),
          ],
          rows
        )
      ),
    ]
  }
}

extension RoundGlance.Missing {
  fileprivate var phrase: String {
    switch entryCount {
    case 0: "\(code) (nothing yet)"
    case 1: "\(code) (1 entry)"
    default: "\(code) (\(entryCount) entries)"
    }
  }
}
