/// A shortfall that the group chooses to let pass, with its reason, printed ever after.
public struct Waiver: Hashable, Sendable {
  /// The entry that recorded it.
  public let entry: EntryID
  /// The gate that wants it.
  public let gate: GateName
  /// What it is about; all that the gate wants when there is none.
  public let subject: ShortfallSubject?
  /// Why it is let pass.
  public let reason: Words

  /// Whether it lets a shortfall pass.
  func covers(_ shortfall: Shortfall) -> Bool {
    gate == shortfall.gate && (subject == nil || subject == shortfall.subject)
  }
}
