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
}
