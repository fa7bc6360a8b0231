package import InstructionalRounds

/// What in a round answers to a principle, as far as an audience may see it.
package struct SharedAnswer: Hashable, Sendable {
  /// The principle.
  package let principle: Principle
  /// What answers to it, a sentence each, without full stop.
  package let answers: [String]

  /// For staff the tasks are counted, as their order would be that of the visits.
  init(_ answer: PrincipleAnswer, of summary: RoundSummary, for audience: Audience) {
    principle = answer.principle
    guard audience != .group, principle == .accountabilityInTheTasks else {
      answers = answer.answers
      return
    }
    let stated = summary.visits.count { $0.task != nil }
    let shown = summary.work.compactMap { $0.work.adoption?.terms.inTheTasks?.description }
    answers = (stated == 0 ? [] : ["the tasks of \(counted(stated, "visit")) were stated"]) + shown
  }
}
