/// Recorded when a note turns out to belong to another visit.
public struct NoteMoved: OpenFact {
  /// See ``Fact/kind``.
  public static let kind = FactKind.noteMoved
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

extension NoteMoved {
  /// See ``Fact/event``.
  public var event: Event { .noteMoved(self) }
  /// See ``Fact/speaksOf``.
  public var speaksOf: [EntryID] { [note.entry, visit.entry] }
  /// See ``Fact/redacted()``.
  public func redacted() -> NoteMoved { self }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    guard let place = record.place(of: visit) else { return false }
    return record.change(note) { $0.visit = place }
  }
}
