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
    !subjects.isEmpty && cover(entry) ? entry.redacted() : entry
  }

  /// Whether words were taken out of an entry, or of what it words anew.
  package func cover(_ entry: Entry) -> Bool {
    if subjects[entry.id] != nil { return true }
    guard let subject = entry.event.rewords, let redactions = subjects[subject] else {
      return false
    }
    return !redactions.isSubset(of: entry.under)
  }
}
