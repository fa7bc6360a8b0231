package import InstructionalRounds

extension Document {
  /// What a room noted of a lesson, without a word on who.
  package init(_ group: GroupObservation, of lesson: ScriptedLesson) {
    let missed = group.missed
    let tasks = zip(lesson.tasks, group.tasks).map { task, counts -> [Block] in
      let ways = TaskSeen.Sight.allCases.compactMap { sight in
        counts[sight].map { "\(sight.phrase) by \($0)" }
      }
      return [
        .paragraph("\(strong: task.given)"),
        .paragraph("Sentences on it: \(ways.joined(separator: ", "))."),
      ]
    }
    let judged = zip(tasks, zip(lesson.tasks, group.demands)).map { blocks, pair in
      blocks + Self.demand(of: pair.0, judged: pair.1)
    }
    self.init(
      [
        .title("\(lesson.heading.title): the room"),
        .paragraph("Notes from \(group.personCount) people, side by side."),
        .heading("The task"),
        .list(.bullets, judged),
        .heading("Moments that at least half of you have no note on"),
        missed.isEmpty
          ? .paragraph("None.")
          : .list(.bullets, missed.map { LessonPage.blocks(of: $0.moment) }),
        .heading("Whom you watched"),
        .paragraph(
          group.watchedTheTeacherMore == 0
            ? "Nobody wrote more about the teacher than about students."
            : """
            \(group.watchedTheTeacherMore) of \(group.personCount) wrote more about the teacher than about students. \
            What were students doing meanwhile?
            """
        ),
      ] + group.words
    )
  }

  /// How a room judged the demand of a task; nothing where nobody did.
  private static func demand(of task: LessonTask, judged counts: [String: Int]) -> [Block] {
    guard !counts.isEmpty else { return [] }
    let levels = counts.sorted { $0.key < $1.key }.map { "level \($0.key) by \($0.value)" }
    return [
      .paragraph("Its demand: \(levels.joined(separator: ", "))."),
      .paragraph("\(aside: "The key: level \(task.level). \(task.why)")"),
    ]
  }

  /// Figures of a room's notes: how alike the moments were noted, and the tasks judged.
  package init(figuresOf group: GroupObservation) {
    self.init(
      figures: NamedFigures.all(of: group),
      unit: group.judged.isEmpty
        ? "a moment in the key" : "a moment in the key; for demand, a task",
      silence: """
        People with no note on a moment count as not having noted it; people who judged no demand are left out. Levels \
        are in order: alpha treats neighboring levels as closer than distant ones.
        """
    )
  }
}

extension GroupObservation {
  /// Words that several people used and that something is asked about.
  fileprivate var words: [Block] {
    guard !askedAbout.isEmpty else { return [] }
    return [
      .heading("Words to talk about"),
      .paragraph("Several of you wrote these. What did you see or hear that makes you say so?"),
      .items(askedAbout.map { "\u{201C}\($0.words)\u{201D}, \(counted($0.count, "time"))" }),
    ]
  }
}

extension TaskSeen.Sight {
  /// The way in a few words, for a count.
  fileprivate var phrase: String {
    switch self {
    case .asGiven: "seen as given"
    case .asIntended: "seen as intended"
    case .elsewhere: "not described"
    }
  }
}
