package import InstructionalRounds

extension Document {
  /// What somebody's practice round says beside the key, a part for each stage that is over.
  package init(_ round: PracticeRound, of lesson: ScriptedLesson) {
    let parts = round.stagesDone.flatMap { stage -> [Block] in
      [.heading("\(stage.rawValue.prefix(1).uppercased() + stage.rawValue.dropFirst())")]
        + round.part(on: stage, of: lesson)
    }
    self.init([.title("\(lesson.heading.title): your practice round")] + parts)
  }
}

extension PracticeRound {
  /// What there is to say of a stage.
  fileprivate func part(on stage: StageKind, of lesson: ScriptedLesson) -> [Block] {
    switch stage {
    case .description: LessonPage(feedback: description, lesson: lesson, isPart: true).sections
    case .analysis:
      Self.blocks(of: statements, beside: lesson.patterns, "pattern") + demandBlocks(of: lesson)
    case .prediction: Self.blocks(of: predictions, beside: lesson.predictions, "prediction")
    case .evaluation: [.list(.bullets, work.map(Self.blocks))]
    case .closed: []
    }
  }

  /// The demand that was judged beside that of the key, for each task that the round's sentence is about.
  private func demandBlocks(of lesson: ScriptedLesson) -> [Block] {
    let told = judged.map { Phrase("\($0.task.given): \($0.demandSentences)") }
    let untold: Phrase =
      demand.map { demand in
        """
        You judged your task to be level \(demand.level), but it is not one of the key's. The key has \
        \(lesson.tasks.map { "level \($0.level)" }.inWords("and")).
        """
      } ?? "You judged no level of demand, and your sentence is about none of the key's tasks."
    return [.subheading("The demand of the task")]
      + (told.isEmpty ? [.paragraph(untold)] : [.items(told)])
  }

  /// Statements with what they rest on, and what the key has beside them.
  private static func blocks(
    of statements: [StatementFeedback],
    beside key: [KeyStatement],
    _ noun: String
  ) -> [Block] {
    let touched = statements.compactMap(\.nearest)
    let others = key.filter { !touched.contains($0) }
    return [.list(.bullets, statements.map { blocks(of: $0, noun) })]
      + (others.isEmpty
        ? []
        : [
          .paragraph("The key also has these, on moments yours do not rest on:"),
          .items(others.map { "\($0.text)" }),
        ])
  }

  private static func blocks(of statement: StatementFeedback, _ noun: String) -> [Block] {
    let moments = statement.moments.map { Phrase("\($0.span): \($0.what)") }
    let ground: [Block] =
      moments.isEmpty
      ? [
        .paragraph(
          "None of the notes it rests on is about a moment in the key. Do they support it?"
        )
      ]
      : [.paragraph("It rests on:"), .items(moments)]
    let nearest: Phrase =
      statement.nearest.map { "Nearest in the key: \($0.text)." }
      ?? "The key has no \(noun) on these moments; that does not make yours wrong."
    return [.paragraph("\(strong: statement.label): \(statement.text)")] + ground
      + [.paragraph(nearest)] + statement.line.questions.map { .paragraph("\($0.ask)") }
  }

  /// A next level of work with the corners that it moves and those that it leaves.
  private static func blocks(of work: WorkFeedback) -> [Block] {
    let title: Block = .paragraph("\(strong: work.label): \(work.text)")
    guard let corner = work.corner else {
      return [
        title,
        .paragraph(
          """
          It does not say which corner of the core it raises: the level of content, teachers' knowledge and \
          skill, or student engagement. Which?
          """
        ),
      ]
    }
    let moved = corner.others.compactMap { other in
      work.changes[other].map { LabeledLine("\(other.phrase)", "\($0)") }
    }
    let left = work.missing.map {
      Phrase("What changes in \($0.phrase)? If one corner moves, all three do.")
    }
    let tasks: Phrase =
      work.inTheTasks.map { "How it will show in tasks: \($0)." }
      ?? "How will it show in the tasks students are asked to do?"
    return [title, .labeled([LabeledLine("It raises", "\(corner.phrase)")] + moved)]
      + left.map { .paragraph($0) } + [.paragraph(tasks)]
  }
}
