import InstructionalRounds

extension PracticeCourse {
  /// Counts, a table for each kind of exercise, with how they are made up; no sum of them, and no grade.
  var figureBlocks: [Block] {
    let lessons = parts.compactMap(\.lessonRow)
    let others = parts.compactMap(\.answersRow)
    return [.heading("Figures")]
      + Self.table(["Lesson", "Notes", "that describe", "Moments with a note"], lessons)
      + Self.table(["Exercise", "Answers", "What is counted", "How many"], others)
      + [
        .paragraph(
          """
          Exercises differ, and so do their keys: a hard one gives different counts than an easy one. None of them \
          is a grade.
          """
        )
      ]
  }

  /// A table with so many columns; nothing without rows.
  private static func table(_ names: [String], _ rows: [[Phrase]]) -> [Block] {
    rows.isEmpty ? [] : [.table(Table(names.map { Table.Column("\($0)") }, rows))]
  }
}

extension PracticeCourse.Part {
  /// The counts of a lesson.
  fileprivate var lessonRow: [Phrase]? {
    switch practiced {
    case .round(let round, _): row(of: round.description)
    case .notes(let description, _): row(of: description)
    case .sorting, .rewriting, .core: nil
    }
  }

  private func row(of description: DescriptionFeedback) -> [Phrase] {
    let caught = description.moments.count(where: \.wasCaught)
    return [
      "\(practiced.heading.title)", "\(description.notes.count)",
      "\(description.descriptions.count)", "\(caught) of \(description.moments.count)",
    ]
  }

  /// The counts of an exercise whose items are answered one by one.
  fileprivate var answersRow: [Phrase]? {
    let title: Phrase = "\(practiced.heading.title)"
    switch practiced {
    case .round, .notes: return nil
    case .sorting(let feedback, _):
      let answered = feedback.answers.count - feedback.unanswered.count
      let same = answered - feedback.differing.count
      return [title, "\(answered)", "same pile as the key", "\(same)"]
    case .rewriting(let feedback, _):
      let written = feedback.answers.filter { $0.line != nil }
      let settled = written.count {
        $0.line?.questions.isEmpty == true && $0.numbersNotOnFilm.isEmpty
      }
      return [title, "\(written.count)", "with nothing to ask about", "\(settled)"]
    case .core(let feedback, _):
      let answered = feedback.answers.filter { !$0.given.isEmpty }
      let whole = answered.count(where: \.missing.isEmpty)
      return [title, "\(answered.count)", "that mention both other corners", "\(whole)"]
    }
  }
}
