package import InstructionalRounds

extension Document {
  /// Figures of one person's notes of a lesson, with how each is made up; no sum of them, and no grade.
  package init(figuresOf feedback: DescriptionFeedback) {
    let caught = feedback.moments.count(where: \.wasCaught)
    let rows: [[Phrase]] =
      [
        [
          "Notes that describe", "\(feedback.descriptions.count) of \(feedback.notes.count)",
          "the language check found nothing in them but description",
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
          "notes marked that way; a note can be marked twice",
        ]
      }
    self.init([
      .heading("Figures"),
      .table(Table(["Figure", "Count", "How it is counted"].map { Table.Column("\($0)") }, rows)),
      .paragraph("These are not grades: another key to the same lesson would give other figures."),
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
        \(same) of \(counted(answered, "answer")) match the key. Items without an answer are left out. This is \
        not a grade: experienced people differ on some statements, and you may disagree with the key.
        """
      ),
    ])
  }
}
