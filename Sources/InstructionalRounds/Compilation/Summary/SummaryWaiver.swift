/// A shortfall that was waived, as far as an audience may see it.
public struct SummaryWaiver: Hashable, Sendable {
  /// The gate.
  public let gate: GateName
  /// What the gate asks.
  public let question: String
  /// What it is about, for the group alone.
  public let subject: String?
  /// Why it was waived.
  public let reason: Words

  /// All waivers, as an audience may see them.
  static func all(_ telling: Telling) -> [SummaryWaiver] {
    let waivers = telling.record.waivers.map { waiver in
      SummaryWaiver(
        gate: waiver.gate,
        question: Gate.named(waiver.gate)?.question ?? waiver.gate.rawValue,
        subject: telling.forGroup(waiver.subject).flatMap { $0.name(telling) },
        reason: waiver.reason
      )
    }
    return telling.ordered(waivers) { [$0.question, $0.reason.description] }
  }
}

extension ShortfallSubject {
  /// What it is called; `nil` for the round as a whole, and for what is not here.
  fileprivate func name(_ telling: Telling) -> String? {
    func label(_ entry: EntryID, _ isTold: Bool) -> String? {
      isTold ? telling.labels[entry] : nil
    }
    return switch self {
    case .round: nil
    case .visit(let id): telling.visits.first { $0.id == id }.map { "visit \($0.number)" }
    case .participant(let code): code.text
    case .note(let id): label(id.entry, telling.record.notes[id] != nil)
    case .task: "a task"
    case .statement(let id): label(id.entry, telling.statements.contains { $0.id == id })
    case .prediction(let id): label(id.entry, telling.predictions.contains { $0.id == id })
    case .work(let id): label(id.entry, telling.work.contains { $0.id == id })
    }
  }
}
