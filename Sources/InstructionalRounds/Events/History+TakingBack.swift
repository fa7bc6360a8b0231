extension History {
  /// The entries that were taken back as if they had never been.
  ///
  /// What a thing says of itself stays, marked as withdrawn, as others may cite it. What only changes
  /// something is left out of the fold, so that what stood before it stands again: a tag, a gap, an
  /// adoption, and also a withdrawal, which restores what it took back. The latest are looked at first,
  /// as a withdrawal that was itself taken back takes nothing back.
  func undone(by order: StageOrder) -> Set<EntryID> {
    var undone: Set<EntryID> = []
    for entry in entries.reversed() {
      guard case .withdrawn(let fact) = entry.event, !undone.contains(entry.id),
        !order.isAfterClosing(entry.id) || takesWhatStaysOpen(fact.subject),
        let subject = self[fact.subject], subject.event.kind.takenBack == .undone
      else { continue }
      undone.insert(subject.id)
    }
    return undone
  }

  /// Whether a closed round lets go of an entry: of a report or a theme, which it also takes, and of the
  /// withdrawal of one.
  package func takesWhatStaysOpen(_ subject: EntryID) -> Bool {
    var (id, later): (EntryID, Entry?) = (subject, nil)
    // Only a forged journal goes round in a circle; an honest one speaks of what came before.
    while let entry = self[id], later.map({ entry < $0 }) ?? true {
      if entry.event.kind.home.takes(at: .closed) { return true }
      guard case .withdrawn(let fact) = entry.event else { return false }
      (id, later) = (fact.subject, entry)
    }
    return false
  }
}
