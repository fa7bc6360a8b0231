/// Recorded when the group holds on to what it said under an advance that was reopened since.
public struct Confirmed: AfterDescriptionFact {
  /// The entry that is confirmed.
  public var entry: EntryID

  /// Something said earlier is confirmed.
  public init(entry: EntryID) { self.entry = entry }
}

extension Confirmed: FoldedFact {
  package static var name: String { "confirmed" }
  package static var takenBack: TakingBack { .never }
  /// The fact as one of all that can be recorded.
  public var event: Event { .confirmed(self) }
  package var speaksOf: [EntryID] { [entry] }
  package func reworded(_ change: (Words) -> Words) -> Confirmed { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.canCome(late: self.entry)
  }
}
