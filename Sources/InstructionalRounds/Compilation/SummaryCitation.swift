/// What a statement rests on, with the words that were seen when it was cited.
public struct SummaryCitation: Hashable, Sendable {
  /// What was cited.
  public let citation: Citation
  /// What people type for it; `task 2` for the task of visit 2.
  public let label: String
  /// The words that were seen; none when what was cited is not here.
  public let words: Words?
  /// The visit that it comes from; none when what was cited is not here, or was taken back.
  public let visit: VisitID?
  /// Whether the words have changed since, or were taken back.
  public let hasChanged: Bool

  init(_ citation: Citation, _ record: RoundRecord, _ labels: Labels) {
    self.citation = citation
    if let note = record.notes[NoteID(citation.subject)] {
      label = labels[citation.subject]
      visit = note.isWithdrawn ? nil : note.visit
      words = note.revisions.first { $0.entry == citation.revision }?.words ?? note.words
      hasChanged = note.isWithdrawn || note.revisions.last?.entry != citation.revision
    } else if let task = record.tasks.first(where: { $0.id.entry == citation.subject }) {
      label = "task \(record.visits[task.visit]?.number.description ?? "?")"
      visit = task.visit
      words = task.words
      hasChanged = record.task(of: task.visit)?.id != task.id
    } else {
      label = citation.subject.description
      visit = nil
      words = nil
      hasChanged = false
    }
  }
}
