package import InstructionalRounds

extension Document {
  /// At which levels people judged the tasks, in words.
  package init(_ agreement: DemandAgreement) {
    let scale = agreement.scale
    let differing = agreement.tasks.count(where: \.differs)
    let lead: Phrase =
      differing == 0
      ? "Everyone who judged the same task judged it alike."
      : """
      Judgments differ on \(counted(differing, "task")). Which words of the task, and which things students did, made you \
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
        Only each person's last judgment counts; people who judged nothing are left out. Levels are in order: alpha \
        treats neighboring levels as closer than distant ones.
        """
    )
  }
}
