/// Recorded when the facilitator lets something that came late be cited after all.
public struct Admitted: AfterDescriptionFact {
  /// The entry that came late.
  public var entry: EntryID

  /// Something late is admitted.
  public init(entry: EntryID) { self.entry = entry }
}

extension Admitted: FoldedFact {
  package static var name: String { "admitted" }
  package static var takenBack: TakingBack { .never }
  /// The fact as one of all that can be recorded.
  public var event: Event { .admitted(self) }
  package var speaksOf: [EntryID] { [entry] }
  package func refused(at door: Door) -> DoorRefusal? { door.refusal(of: .admit) }

  package func reworded(_ change: (Words) -> Words) -> Admitted { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.canCome(late: self.entry)
  }
}
