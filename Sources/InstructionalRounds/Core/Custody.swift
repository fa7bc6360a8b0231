/// Who answers for the record of a round, how long it is kept, and what those who were visited were told.
public struct Custody: Hashable, Sendable {
  /// The district, school or network that owns the record.
  public internal(set) var owner: Words?
  /// The last day on which it is kept.
  public internal(set) var keptUntil: Day?
  /// Who set a hold: nothing may be taken out of the record until it is lifted.
  public internal(set) var holdSetBy: Words?
  /// Whether teachers could say no to a visit.
  public internal(set) var isVoluntary: Bool?
  /// Who told the teachers who were visited, by role.
  public internal(set) var toldBy: Words?

  /// Nothing was said yet.
  public init() {}
}
