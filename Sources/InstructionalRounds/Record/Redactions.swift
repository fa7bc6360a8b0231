/// The entries whose words were taken out of the record, each with the redactions that did it.
package struct Redactions: Hashable, Sendable {
  private var subjects: [EntryID: Set<EntryID>] = [:]

  /// No redactions.
  init() {}

  /// Finds the redactions among entries, also among those in conflict with another.
  package init(in entries: some Sequence<Entry>) {
    for entry in entries {
      guard case .redacted(let redaction) = entry.event else { continue }
      subjects[redaction.subject, default: []].insert(entry.id)
    }
  }

  /// The entries that the redactions name.
  package var all: Set<EntryID> { Set(subjects.keys) }

  /// The entry, without words where they were taken out of it or of what it words anew.
  ///
  /// What was worded anew by someone who knew of the redaction stands: its entry names it.
  package func applied(to entry: Entry) -> Entry {
    guard !subjects.isEmpty else { return entry }
    if subjects[entry.id] != nil { return entry.redacted() }
    guard let subject = entry.event.rewords, let redactions = subjects[subject],
      !redactions.isSubset(of: entry.under)
    else { return entry }
    return entry.redacted()
  }
}
