/// A shortfall that the group chooses to waive, with its reason, printed from then on.
public struct Waiver: Hashable, Sendable {
  /// The entry that recorded it.
  public let entry: EntryID
  /// The gate that wants it.
  public let gate: GateName
  /// What it is about; all that the gate wants if there is none.
  public let subject: ShortfallSubject?
  /// Why it is waived.
  public let reason: Words
  /// That it was taken back; it stays in print, and lets nothing pass any more.
  public internal(set) var withdrawal: Withdrawal?

  /// Whether it lets a shortfall pass; a visit may go by any identity that it was planned under.
  func covers(_ shortfall: Shortfall, in record: RoundRecord) -> Bool {
    guard withdrawal == nil, gate == shortfall.gate else { return false }
    if case .visit(let visit) = subject, case .visit(let wanted) = shortfall.subject {
      return record.place(of: visit) == wanted
    }
    return subject == nil || subject == shortfall.subject
  }
}
