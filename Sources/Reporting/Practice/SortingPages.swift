package import InstructionalRounds

extension Document {
  /// What a room sorted alike and what divides it.
  package init(_ group: GroupSorting, of exercise: SortingExercise) {
    let dividing = group.dividing
    let elsewhere = group.statements.filter { $0.isElsewhere && !$0.divides }
    self.init(
      [
        .title("\(exercise.heading.title): the room"),
        .paragraph("\(counted(group.personCount, "person", plural: "people")) handed in answers."),
        .heading("Where you differ"),
        dividing.isEmpty
          ? .paragraph("No statement: on each, two in three or more agree.")
          : .list(.bullets, dividing.map(Self.blocks)),
      ]
        + (elsewhere.isEmpty
          ? []
          : [
            .heading("Where you agree with each other but not with the key"),
            .list(.bullets, elsewhere.map(Self.blocks)),
          ])
    )
  }

  /// Figures of how alike a room sorted.
  package init(figuresOf group: GroupSorting) {
    self.init(
      figures: [NamedFigures(group)],
      unit: "a statement",
      silence: "Statements a person did not answer are left out for that person."
    )
  }

  /// A statement with its piles, and the reason of the key.
  private static func blocks(of tally: GroupSorting.Tally) -> [Block] {
    let piles = SortedStatement.Label.allCases.compactMap { label in
      tally.counts[label].map { "\(label.name) \($0)" }
    }
    return [
      .paragraph("\(tally.number). \(strong: tally.statement.text)"),
      .paragraph("\(piles.joined(separator: ", "))"),
      .paragraph(
        "\(aside: "The key: \(tally.statement.label.name). \(tally.statement.reason)")"
      ),
    ]
  }
}

/// A number with its noun in a plural of its own.
private func counted(_ number: Int, _ noun: String, plural: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(plural)"
}
