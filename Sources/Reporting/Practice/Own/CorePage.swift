package import InstructionalRounds

extension Document {
  /// What somebody says must change in the other two corners, beside the key.
  package init(_ feedback: CoreFeedback, of exercise: CoreExercise) {
    let answered = feedback.answers.filter { !$0.given.isEmpty }
    let missing = feedback.answers.filter { $0.given.isEmpty }.map { "\($0.number)" }
    self.init(
      [.title("\(exercise.heading.title)"), .list(.bullets, answered.map(Self.blocks))]
        + (missing.isEmpty ? [] : [.paragraph("Without an answer: \(missing.inWords("and")).")])
    )
  }

  /// A change with what was answered for each of the other corners, and one answer that would do.
  package static func blocks(of answer: CoreFeedback.Answer) -> [Block] {
    let others = answer.change.corner.others
    return [
      .paragraph("\(answer.number). \(strong: answer.change.change)"),
      .labeled(
        others.map { LabeledLine("\($0.phrase)", "\(answer.given[$0] ?? "no answer")") }
      ),
      .paragraph("\(answer.change.why)"),
      .items(
        others.compactMap { corner in
          answer.change.answers[corner].map { "\(aside: "\(corner.phrase): \($0)")" }
        }
      ),
    ]
  }
}
