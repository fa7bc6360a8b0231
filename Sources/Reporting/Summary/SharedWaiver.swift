package import InstructionalRounds

/// A shortfall that was let pass, as far as an audience may see it.
package struct SharedWaiver: Hashable, Sendable {
  /// The gate.
  package let gate: GateName
  /// What the gate asks.
  package let question: String
  /// What it is about, for the group alone.
  package let subject: String?
  /// Why it was let pass.
  package let reason: Words

  /// All waivers, as an audience may see them.
  static func all(_ summary: RoundSummary, for audience: Audience) -> [SharedWaiver] {
    summary.waivers.map { waiver in
      SharedWaiver(
        gate: waiver.gate,
        question: Gate.named(waiver.gate)?.question ?? waiver.gate.rawValue,
        subject: audience == .group ? waiver.subject?.name(in: summary) : nil,
        reason: waiver.reason
      )
    }
  }
}

extension ShortfallSubject {
  /// What it is called; `nil` for the round as a whole, and for what is not here.
  fileprivate func name(in summary: RoundSummary) -> String? {
    switch self {
    case .round: nil
    case .visit(let id): summary.visits.first { $0.id == id }.map { "visit \($0.number)" }
    case .participant(let code): code.text
    case .note(let id): summary.notes.first { $0.id == id }?.label
    case .task: "a task"
    case .statement(let id): summary.statements.first { $0.id == id }?.label
    case .prediction(let id): summary.predictions.first { $0.id == id }?.label
    case .work(let id): summary.work.first { $0.work.id == id }?.label
    }
  }
}
