/// The entries whose words were taken out of the record, each with the redactions that did it.
package struct Redactions: Hashable, Sendable {
  /// The redactions that only take words out, by the entry that had them.
  private var subjects: [EntryID: Set<EntryID>] = [:]
  /// The last redaction of an entry that says what is in place of its words.
  private var replacements: [EntryID: Entry] = [:]

  /// No redactions.
  init() {}

  /// Finds the redactions among entries, also among those in conflict with another.
  package init(in entries: some Sequence<Entry>) {
    for entry in entries {
      guard case .redacted(let redaction) = entry.event else { continue }
      if redaction.instead.isEmpty {
        subjects[redaction.subject, default: []].insert(entry.id)
      } else if replacements[redaction.subject].map({ $0 < entry }) ?? true {
        replacements[redaction.subject] = entry
      }
    }
    // What stood in place of words may have been taken out in its turn.
    let all = replacements
    for (subject, own) in all where all[own.id] != nil || takeAllOut(of: own) {
      replacements[subject] = own.redacted()
    }
  }

  /// The entries that the redactions name.
  package var all: Set<EntryID> { Set(subjects.keys).union(replacements.keys) }

  /// The entry without words that were taken out of it or of what it rewords, or with those that
  /// stand in their place.
  ///
  /// What was reworded by someone who knew of the redaction stands: its entry names it.
  package func applied(to entry: Entry) -> Entry {
    guard !subjects.isEmpty || !replacements.isEmpty else { return entry }
    guard !takeAllOut(of: entry) else { return entry.redacted() }
    guard case .redacted(let redaction)? = replacements[entry.id]?.event else { return entry }
    return entry.reworded(as: redaction.instead)
  }

  /// Whether words were taken out of an entry, or of what it rewords.
  package func cover(_ entry: Entry) -> Bool {
    replacements[entry.id] != nil || takeAllOut(of: entry)
  }

  /// Whether nothing is in place of the words of an entry.
  private func takeAllOut(of entry: Entry) -> Bool {
    if subjects[entry.id] != nil { return true }
    guard let subject = entry.event.rewords else { return false }
    if case .redacted = entry.event, replacements[subject]?.id != entry.id { return true }
    return subjects[subject].map { !$0.isSubset(of: entry.under) } ?? false
  }
}
