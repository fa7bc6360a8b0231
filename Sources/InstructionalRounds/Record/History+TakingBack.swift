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
        !order.isAfterClosing(entry.id), let subject = self[fact.subject],
        subject.event.kind.goesAsIfNeverBeen
      else { continue }
      undone.insert(subject.id)
    }
    return undone
  }
}

extension FactKind {
  /// Whether a fact of the kind is gone when it is taken back, rather than marked.
  var goesAsIfNeverBeen: Bool {
    switch self {
    case .edited, .left, .visitStarted, .visitEnded, .visitMissed, .visitsMatched, .gapNamed,
      .noteTagged, .noteMoved, .kept, .nobodyMeant, .selected, .demandJudged, .regrouped,
      .statementAmended,
      .predictionAmended, .proposalAmended, .positionTaken, .adopted, .progressed, .withdrawn:
      true
    // A revision may be cited by its number; whoever takes one back words the note as it was.
    case .noteRevised: false
    case .noteTaken, .taskStated, .grouped, .statementMade, .predicted, .proposed, .waived: false
    case .opened, .joined, .visitPlanned, .admitted, .confirmed, .advanced, .reopened, .redacted,
      .unknown:
      false
    }
  }
}
