/// Recorded when the group chooses to waive a shortfall, with its reason, printed from then on.
public struct Waived: OpenFact {
  /// The gate that wants it.
  public var gate: GateName
  /// What it is about; all that the gate wants if there is none.
  public var subject: ShortfallSubject?
  /// Why it is waived.
  public var reason: Words

  /// A shortfall is waived.
  public init(gate: GateName, subject: ShortfallSubject? = nil, reason: Words) {
    self.gate = gate
    self.subject = subject
    self.reason = reason
  }
}

extension Waived: FoldedFact {
  package static var name: String { "waived" }
  package static var takenBack: TakingBack { .marked }
  /// The fact as one of all that can be recorded.
  public var event: Event { .waived(self) }
  package func refused(at door: Door) -> DoorRefusal? {
    gate.isWaivable ? nil : .notWaivable(gate)
  }

  package func reworded(_ change: (Words) -> Words) -> Waived {
    Waived(gate: gate, subject: subject, reason: change(reason))
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    guard gate.isWaivable else { return false }
    record.waivers.append(
      Waiver(entry: entry.id, gate: gate, subject: subject, reason: reason)
    )
    return true
  }
}
