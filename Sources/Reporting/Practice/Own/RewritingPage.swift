package import InstructionalRounds

extension Document {
  /// What somebody wrote instead of loaded notes, beside what the camera had.
  package init(_ feedback: RewritingFeedback, of exercise: RewritingExercise) {
    let written = feedback.answers.filter { $0.line != nil }
    let missing = feedback.answers.filter { $0.line == nil }.map { "\($0.number)" }
    self.init(
      [
        .title("\(exercise.heading.title)"),
        .list(.bullets, written.map(Self.blocks)),
      ]
        + (missing.isEmpty
          ? [] : [.paragraph("Without an answer: \(missing.inWords("and")).")])
    )
  }

  /// One answer with its questions.
  package static func blocks(of answer: RewritingFeedback.Answer) -> [Block] {
    let questions = answer.line?.questions.map { $0.ask } ?? []
    let added = answer.numbersNotOnFilm.map { "The film has no \($0). Where does it come from?" }
    let left =
      answer.linesLeftOut.isEmpty
      ? [] : ["Left out: \(answer.linesLeftOut.joined(separator: " "))"]
    let remarks = questions + added + left
    return [
      .paragraph("\(answer.number). \(aside: answer.note.loaded)"),
      .quotation("\(answer.line?.text ?? "")"),
    ]
      + (remarks.isEmpty ? [.paragraph("It describes.")] : [.items(remarks.map { "\($0)" })])
      + [.paragraph("\(aside: "For example: \(answer.note.description)")")]
  }
}
