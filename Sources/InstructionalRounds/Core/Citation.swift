/// What a statement rests on: a note or a task, in the wording that was seen.
public struct Citation: Hashable, Sendable {
  /// The entry that brought the note or the task into the record.
  public let subject: EntryID
  /// The entry whose wording was seen when it was cited.
  public let revision: EntryID

  /// Cites a wording of what an entry brought into the record.
  public init(subject: EntryID, revision: EntryID) {
    self.subject = subject
    self.revision = revision
  }

  /// Cites a note as it now stands.
  public init(_ note: Note) {
    self.init(subject: note.id.entry, revision: note.revisions.last?.entry ?? note.id.entry)
  }

  /// The entries that the citation needs.
  var entries: [EntryID] { subject == revision ? [subject] : [subject, revision] }

  /// Cites a task as it now stands.
  public init(_ task: Task) { self.init(subject: task.id.entry, revision: task.id.entry) }
}
