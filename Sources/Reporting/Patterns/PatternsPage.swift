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

  /// The page from top to bottom: what recurs, what was predicted and what was promised come first.
  var blocks: [Block] {
    guard patterns.roundCount > 0 else { return opening }
    let brief = [opening, recurring, predictions, promised]
    let rest = [themes, alone, demand, looking, thin, reading]
    return [.brief(brief.flatMap(\.self))] + rest.flatMap(\.self)
  }
}

extension PatternsPage {
  /// What the page is made of, and that it counts nothing but what was written down.
  private var opening: [Block] {
    guard let first = patterns.first, let last = patterns.last else {
      return [.title("Patterns of practice"), .paragraph("There are no rounds to compile.")]
    }
    let end = ToldDate.month(of: last).description
    let start =
      first.parts.year == last.parts.year
      ? first.nameOfMonth : ToldDate.month(of: first).description
    let isOneMonth = ToldDate.month(of: first).description == end
    let time = isOneMonth ? end : "\(start) to \(end)"
    let counts = [
      counted(patterns.roundCount, "round"), counted(patterns.schools.count, "school"),
      counted(patterns.visitCount, "visit"), counted(patterns.noteCount, "note"),
    ]
    let more: Phrase =
      medium == .text ? "" : " \("How to read this", .plain, link: PatternsPage.readingPlace)"
    return [
      .title("Patterns of practice, \(time)"),
      .paragraph(
        "\(counts[0]) at \(counts[1]), \(counts[2]), \(counts[3]). It ranks no school or teacher."
          + more
      ),
    ]
  }

  static let readingPlace = Anchor("how", "to-read")

  /// What the numbers are, and what they are not.
  private var reading: [Block] {
    let lens = patterns.choice.lens.map { "Only notes taken with the lens \($0) count." }
    let lines = [
      "The numbers show how much was written down and where observers looked, not how often anything happened.",
      "The page ranks no school and says nothing about any teacher.",
      "Groups of fewer than \(patterns.smallestGroup) visits are combined.",
      "Few, some, many and most are the groups' own words, found by consensus.", lens,
    ]
    return [
      .heading("\("How to read this", .plain, place: PatternsPage.readingPlace)"),
      .items(lines.compactMap(\.self).map { "\($0)" }),
    ]
  }

  /// Predictions that come again in round after round, each with its latest wording: all of them are
  /// among the themes in full.
  private var predictions: [Block] {
    let keeps = patterns.themes.filter(\.keepsBeingPredicted)
    guard !keeps.isEmpty else { return [] }
    return [
      .heading("Recurring predictions"),
      .paragraph("What students who did everything they were asked to do would know and could do:"),
      .items(
        keeps.map { theme in
          let rounds = Set(theme.predictions.map(\.id.round)).count
          let latest = theme.predictions.last.map { " “\($0.words)”" } ?? ""
          return "\(strong: "\(theme.words)") (\(counted(rounds, "round"))).\(latest)"
        }
      ),
    ]
  }

  /// What the rounds have left to do: how many works there are, and those that need somebody now.
  private var promised: [Block] {
    let ledger = patterns.ledger(on: today)
    guard !ledger.items.isEmpty else { return [] }
    let page = LedgerPage(ledger: ledger, schools: .never)
    let more: Phrase =
      speller.map { " All of it: \(command: $0.inFull(Remedy(.readLedger)))" } ?? ""
    let needed = page.neededNow
    return [.heading("What was promised"), .paragraph("\(page.counts)" + more)]
      + (needed.isEmpty ? [] : [.items(needed)])
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
