package import InstructionalRounds

extension Document {
  /// What somebody sorted differently from the key, with the reason to think about.
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
    blocks += feedback.differing.map { .list(.bullets, [Self.blocks(of: $0)]) }
    if !feedback.unanswered.isEmpty {
      let numbers = feedback.unanswered.map { "\($0.number)" }
      blocks.append(.paragraph("Without an answer: \(numbers.inWords("and"))."))
    }
    self.init(blocks)
  }

  /// One statement with both piles and the reason of the key.
  package static func blocks(of answer: SortingFeedback.Answer) -> [Block] {
    [
      .paragraph("\(answer.number). \(strong: answer.statement.text)"),
      .paragraph(
        """
        You: \(answer.label?.name ?? "nothing"). The key: \(answer.statement.label.name). \
        \(answer.statement.reason)
        """
      ),
    ]
  }
}

extension SortedStatement.Label {
  /// What the pile is called.
  package var name: String { self == .judgment ? "judgment" : rawValue }

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
    case .judgment: "Ask: does it say what somebody thinks of it, even in one word?"
    case .vague: "Ask: what in it could be checked?"
    }
  }
}
