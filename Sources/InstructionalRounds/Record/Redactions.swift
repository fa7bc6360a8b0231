/// The entries whose words were taken out of the record.
struct Redactions {
  private let subjects: Set<EntryID>

  /// Finds the redactions among entries.
  init(in entries: some Sequence<Entry>) {
    var subjects: Set<EntryID> = []
    for entry in entries {
      if case .redacted(let redaction) = entry.event { subjects.insert(redaction.subject) }
    }
    self.subjects = subjects
  }

  /// The entry, without words where they were taken out of it or of what it words anew.
  func applied(to entry: Entry) -> Entry {
    guard !subjects.isEmpty else { return entry }
    if subjects.contains(entry.id) { return entry.redacted() }
    switch entry.event {
    case .noteRevised(let fact) where subjects.contains(fact.note.entry): return entry.redacted()
    case .kept(let fact) where subjects.contains(fact.subject): return entry.redacted()
    default: return entry
    }
  }
}
