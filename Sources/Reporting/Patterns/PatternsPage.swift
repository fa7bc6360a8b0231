package import InstructionalRounds

extension Document {
  /// What the rounds of a network have in common, as it is on a day.
  package init(
    _ patterns: PatternsOfPractice,
    asOf today: Day,
    on medium: Medium = .text,
    spelling speller: RemedySpeller? = nil
  ) {
    let page = PatternsPage(
      patterns: patterns,
      today: today,
      medium: medium,
      speller: medium == .text ? speller : nil
    )
    self.init(page.blocks)
  }
}

/// The patterns of practice as blocks, a section a property.
struct PatternsPage {
  /// What was compiled.
  let patterns: PatternsOfPractice
  /// The day on which it is read.
  let today: Day
  /// What it is read on.
  let medium: Medium
  /// How one goes on from here, for those who read it where they type.
  let speller: RemedySpeller?

  /// The page from top to bottom.
  var blocks: [Block] {
    let sections = [themes, predictions, demand, looking, thin, promised, alone]
    return opening + (patterns.roundCount == 0 ? [] : sections.flatMap(\.self))
  }
}

extension PatternsPage {
  /// What the page is made of, and how it is to be read.
  private var opening: [Block] {
    guard let first = patterns.first, let last = patterns.last else {
      return [.title("Patterns of practice"), .paragraph("There are no rounds to compile.")]
    }
    let months = (ToldDate.month(of: first), ToldDate.month(of: last))
    let time = months.0 == months.1 ? "\(months.0)" : "\(months.0) to \(months.1)"
    let counts = [
      counted(patterns.roundCount, "round"), counted(patterns.schools.count, "school"),
      counted(patterns.visitCount, "visit"), counted(patterns.noteCount, "note"),
    ]
    let rounds = "\(counts[0]) at \(counts[1]), with \(counts[2]) and \(counts[3])"
    let lens = patterns.choice.lens.map { "Only notes taken with the lens \($0) count. " }
    return [
      .title("Patterns of practice, \(time)"),
      .paragraph(
        """
        \(rounds). \(lens ?? "")It tells how much was written down and where observers looked, \
        not how often anything happened. It ranks no school and says nothing about any teacher. \
        Groups of fewer than \(patterns.smallestGroup) visits are combined.
        """
      ),
    ]
  }

  /// Patterns that people found to be one, side by side.
  private var themes: [Block] {
    let heading = Block.heading("Themes")
    guard !patterns.themes.isEmpty else {
      let how: Phrase =
        speller.map { speller in
          " To say which patterns belong together: \(command: speller.inFull(Remedy(.nameTheme)))."
        } ?? ""
      let nobody: Phrase = "No patterns from different rounds have been put together yet."
      return [heading, .paragraph(nobody + how)]
    }
    return [heading]
      + patterns.themes.flatMap { theme -> [Block] in
        [
          .subheading("\(theme.words)"),
          .paragraph("\(wording(of: theme))"),
          .table(table(theme.statements + theme.predictions)),
        ]
      }
  }

  private func wording(of theme: Theme) -> String {
    let pieces = [
      theme.statements.isEmpty ? nil : counted(theme.statements.count, "statement"),
      theme.predictions.isEmpty ? nil : counted(theme.predictions.count, "prediction"),
    ].compactMap(\.self)
    return "\(pieces.inWords("and")) of \(counted(theme.rounds.count, "round"))."
  }

  /// What a line goes by: what is typed for it, or on a page its round alone.
  private func name(of line: ThemeLine) -> String {
    medium == .text ? line.name : line.id.round.text
  }

  /// The wordings of a theme, with what is typed for them.
  func table(_ lines: [ThemeLine]) -> Table {
    Table(
      [Table.Column("Round"), Table.Column("What was said"), Table.Column("How widespread")],
      lines.map { line in
        let kind = line.kind == .statement(.pattern) ? "" : "\(line.kind.noun): "
        let when = ToldDate.month(of: line.day)
        return [
          "\(name(of: line)), \(when)", "\(kind)\(line.words)",
          "\(line.prevalence?.rawValue ?? "")",
        ]
      }
    )
  }

  /// Predictions that come again in round after round.
  private var predictions: [Block] {
    let keeps = patterns.themes.filter(\.keepsBeingPredicted)
    guard !keeps.isEmpty else { return [] }
    return [
      .heading("Recurring predictions"),
      .paragraph(
        "What students who do everything they are asked to do would know and be able to do:"
      ),
    ]
      + keeps.flatMap { theme -> [Block] in
        let rounds = Set(theme.predictions.map(\.id.round)).count
        return [
          .paragraph("\(strong: "\(theme.words)") (\(counted(rounds, "round")))"),
          .items(theme.predictions.map { "\($0.words) \(aside: "(\($0.id.round))")" }),
        ]
      }
  }

  /// What the rounds have left to do.
  private var promised: [Block] {
    let ledger = patterns.ledger(on: today)
    guard !ledger.items.isEmpty else { return [] }
    let states = WorkState.allCases.compactMap { state -> [Phrase]? in
      ledger.stateCounts[state].map { ["\(state.phrase.capitalized)", "\($0)"] }
    }
    let overdue = ledger.items(in: .overdue).count
    let late = overdue == 0 ? "None is" : overdue == 1 ? "1 is" : "\(overdue) are"
    let more: Phrase =
      speller.map { speller in
        " \(command: speller.inFull(Remedy(.readLedger))) tells each, and what was seen of it."
      } ?? ""
    let overdueWords: Phrase = "\(late) overdue."
    return [
      .heading("What was promised"),
      .table(Table([Table.Column("State"), Table.Column("Next levels of work", .right)], states)),
      .paragraph(overdueWords + more),
    ]
  }

  /// Patterns that stand in one round so far.
  private var alone: [Block] {
    let lines = patterns.patternsAlone
    guard !lines.isEmpty else { return [] }
    return [
      .heading("Patterns not in a theme yet"),
      .items(lines.map { "\($0.words) \(aside: "(\(name(of: $0)))")" }),
    ]
  }
}

extension ThemeLine.Kind {
  /// What the line is called.
  var noun: String {
    switch self {
    case .statement(let kind): kind.rawValue.capitalized
    case .prediction: "Prediction"
    }
  }
}
