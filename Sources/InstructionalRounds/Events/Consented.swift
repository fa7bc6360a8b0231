/// Recorded when the teacher visited has agreed that a statement resting on one visit is shown to the staff.
///
/// The host records it, without a code of the teacher; it may be taken back at any time, also in a closed
/// round.
public struct Consented: AnytimeFact {
  /// Which statement.
  public var statement: StatementID

  /// The teacher visited has agreed.
  public init(statement: StatementID) { self.statement = statement }
}

extension Consented: FoldedFact {
  package static var name: String { "consented" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .consented(self) }
  package var speaksOf: [EntryID] { [statement.entry] }
  package func refused(at door: Door) -> DoorRefusal? { door.refusal(of: .consent) }
  package func reworded(_ change: (Words) -> Words) -> Consented { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    record.change(statement) { $0.consent = entry.id }
  }
}
