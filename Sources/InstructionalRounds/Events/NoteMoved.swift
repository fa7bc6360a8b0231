/// Recorded when a note turns out to belong to another visit.
public struct NoteMoved: OpenFact {
  /// Which note.
  public var note: NoteID
  /// The visit that it belongs to.
  public var visit: VisitID

  /// A note is moved.
  public init(note: NoteID, visit: VisitID) {
    self.note = note
    self.visit = visit
  }
}

extension NoteMoved: FoldedFact {
  package static var name: String { "moved" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .noteMoved(self) }
  package var speaksOf: [EntryID] { [note.entry, visit.entry] }
  package func refused(at door: Door) -> DoorRefusal? { door.refusal(ofMending: note.entry) }

  package func reworded(_ change: (Words) -> Words) -> NoteMoved { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    guard let place = record.place(of: visit) else { return false }
    return record.change(note) { $0.visit = place }
  }
}
