package import InstructionalRounds

extension Document {
  /// At which levels people judged the tasks, in words.
  package init(_ agreement: DemandAgreement) {
    let scale = agreement.scale
    let differing = agreement.tasks.count(where: \.differs)
    let lead: Phrase =
      differing == 0
      ? "Who judged the same task judged it alike."
      : """
      Judgments differ on \(counted(differing, "task")). Which words of the task, and what students did, made you \
      say so?
      """
    self.init([
      .title("The demand of the tasks: \(scale.title)"), .paragraph(lead),
      .list(
        .bullets,
        agreement.tasks.map { task in
          let levels = scale.levels.compactMap { level in
            task.counts[level.code].map { "level \(level.code) (\(level.meaning)) by \($0)" }
          }
          return [
            .paragraph("Visit \(task.visit): \(task.words)"),
            .paragraph("\(levels.joined(separator: "; "))."),
          ]
        }
      ),
    ])
  }

  /// The figures of the levels, with how they are made up.
  package init(figuresOf agreement: DemandAgreement) {
    self.init(
      figures: [NamedFigures(demandOn: agreement.scale, agreement.codings)],
      unit: "the task of a visit",
      silence: """
        Each person's own last judgment counts; who judged nothing is left out. Levels are in an order: alpha \
        takes a level for nearer to the next one than to others.
        """
    )
  }
}
