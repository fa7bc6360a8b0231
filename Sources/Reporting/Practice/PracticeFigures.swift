package import InstructionalRounds

extension Document {
  /// Figures of one person's notes of a lesson, with how each is made up; no sum of them, and no grade.
  package init(figuresOf feedback: DescriptionFeedback) {
    let caught = feedback.moments.count(where: \.wasCaught)
    let rows: [[Phrase]] =
      [
        [
          "Notes that describe", "\(feedback.descriptions.count) of \(feedback.notes.count)",
          "the language checker asks nothing of them that would make them another thing",
        ],
        [
          "Moments with a note", "\(caught) of \(feedback.moments.count)",
          """
          a note from \(KeyMoment.leadSeconds) s before to \(KeyMoment.lagSeconds) s after the moment with one \
          of its words, or three words running of what was said; without a time, two words or five running
          """,
        ],
      ]
      + CoreElement.allCases.map { element in
        [
          "Evidence of \(element.rawValue)", "\(feedback.elementCounts[element, default: 0])",
          "notes that are marked so; a note may be marked twice",
        ]
      }
    self.init([
      .heading("Figures"),
      .table(Table(["Figure", "Count", "How it is made up"].map { Table.Column("\($0)") }, rows)),
      .paragraph("They are no grade: another key of the same lesson would give others."),
    ])
  }

  /// Figures of one person's sorting.
  package init(figuresOf feedback: SortingFeedback) {
    let answered = feedback.answers.count - feedback.unanswered.count
    let same = answered - feedback.differing.count
    self.init([
      .heading("Figures"),
      .paragraph(
        """
        \(same) of \(counted(answered, "answer")) are those of the key. What has no answer is left out. It is \
        no grade: people with practice differ on some statements, and the key may be argued with.
        """
      ),
    ])
  }
}
