package import InstructionalRounds

extension Document {
  /// What somebody's notes of a lesson say beside its key, in words.
  package init(_ feedback: DescriptionFeedback, of lesson: ScriptedLesson) {
    let page = LessonPage(feedback: feedback, lesson: lesson)
    self.init([.title("\(lesson.heading.title): your notes")] + page.sections)
  }

  /// What a room noted of a lesson, without a word on who.
  package init(_ group: GroupObservation, of lesson: ScriptedLesson) {
    let missed = group.missed
    let tasks = zip(lesson.tasks, group.tasks).map { task, counts -> [Block] in
      let ways = TaskSeen.Sight.allCases.compactMap { sight in
        counts[sight].map { "\(sight.phrase): \($0)" }
      }
      return [
        .paragraph("\(strong: task.given)"), .paragraph("\(ways.joined(separator: "; ").sentence)"),
      ]
    }
    self.init([
      .title("\(lesson.heading.title): the room"),
      .paragraph("Notes of \(group.personCount) are laid side by side here."),
      .heading("The task"),
      .list(.bullets, tasks),
      .heading("Moments that half of you or more have no note on"),
      missed.isEmpty
        ? .paragraph("None.")
        : .list(.bullets, missed.map { LessonPage.blocks(of: $0.moment) }),
      .heading("Whom you watched"),
      .paragraph(
        group.watchedTheTeacherMore == 0
          ? "Nobody wrote more of the teacher than of students."
          : """
          \(group.watchedTheTeacherMore) of \(group.personCount) wrote more of the teacher than of students. \
          What were students doing meanwhile?
          """
      ),
    ])
  }
}

extension TaskSeen.Sight {
  /// The way in a few words, for a count.
  fileprivate var phrase: String {
    switch self {
    case .asGiven: "seen as given"
    case .asIntended: "told as it was meant"
    case .elsewhere: "not told"
    }
  }
}
