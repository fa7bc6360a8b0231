/// Recorded when somebody says who owns the record, until when it is kept, or that it is under a hold.
///
/// What is left out stays as it was. A closed round takes it too: a hold mostly comes afterward.
public struct CustodyStated: AnytimeFact {
  /// Who owns the record.
  public var owner: Words?
  /// The last day on which it is kept.
  public var keptUntil: Day?
  /// Whether it is under a hold from now on.
  public var isOnHold: Bool?
  /// Who set the hold, where one begins.
  public var holdSetBy: Words?
  /// Whether teachers could say no to a visit.
  public var isVoluntary: Bool?
  /// Who told the teachers who were visited, by role.
  public var toldBy: Words?

  /// Says nothing yet.
  public init() {}

  /// Whether there is nothing to record.
  public var isEmpty: Bool { self == CustodyStated() }
}

extension CustodyStated: FoldedFact {
  package static var name: String { "custody" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .custodyStated(self) }

  package func reworded(_ change: (Words) -> Words) -> CustodyStated {
    var copy = self
    copy.owner = owner.map(change)
    copy.holdSetBy = holdSetBy.map(change)
    copy.toldBy = toldBy.map(change)
    return copy
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.custody.owner = owner ?? record.custody.owner
    record.custody.keptUntil = keptUntil ?? record.custody.keptUntil
    if let isOnHold { record.custody.holdSetBy = isOnHold ? holdSetBy ?? .redacted : nil }
    record.custody.isVoluntary = isVoluntary ?? record.custody.isVoluntary
    record.custody.toldBy = toldBy ?? record.custody.toldBy
    return true
  }
}
