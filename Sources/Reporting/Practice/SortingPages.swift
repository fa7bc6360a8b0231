package import InstructionalRounds

extension Document {
  /// What somebody sorted otherwise than the key, with the reason to think about.
  package init(_ feedback: SortingFeedback, of exercise: SortingExercise) {
    var blocks: [Block] = [.title("\(exercise.heading.title)")]
    blocks.append(
      .paragraph(
        feedback.differing.isEmpty
          ? "You sorted every statement as the key does."
          : """
          You sorted some statements differently from the key. They are worth a second look; you may disagree with the key.
          """
      )
    )
    if let habit = feedback.habit {
      blocks.append(
        .paragraph(
          """
          More than once you took \(habit.from.plural) for \(habit.to.plural). \(habit.from.question)
          """
        )
      )
    }
    blocks += feedback.differing.map { answer in
      .list(
        .bullets,
        [
          [
            .paragraph("\(answer.number). \(strong: answer.statement.text)"),
            .paragraph(
              """
              You: \(answer.label?.name ?? "nothing"). The key: \(answer.statement.label.name). \
              \(answer.statement.reason)
              """
            ),
          ]
        ]
      )
    }
    if !feedback.unanswered.isEmpty {
      let numbers = feedback.unanswered.map { "\($0.number)" }
      blocks.append(.paragraph("Without an answer: \(numbers.inWords("and"))."))
    }
    self.init(blocks)
  }

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

extension SortedStatement.Label {
  /// What people call the pile; files spell it as they always have.
  var name: String {
    switch self {
    case .judgment: "judgment"
    case .description, .inference, .vague: rawValue
    }
  }

  /// Several of the pile.
  var plural: String {
    switch self {
    case .description: "descriptions"
    case .inference: "inferences"
    case .judgment: "judgments"
    case .vague: "vague statements"
    }
  }

  /// What tells a statement of the pile from others.
  var question: String {
    switch self {
    case .description: "Ask: could a camera or a transcript confirm it?"
    case .inference: "Ask: was it seen, or concluded from what was seen?"
    case .judgment: "Ask: does it say what someone thinks of it, even in one word?"
    case .vague: "Ask: what in it could be checked?"
    }
  }
}

/// A number with its noun in a plural of its own.
private func counted(_ number: Int, _ noun: String, plural: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(plural)"
}
