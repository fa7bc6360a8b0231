/// A round at whatever stage its entries have brought it to, as it is read from a record.
public enum RoundInProgress: ~Copyable, Sendable {
  case describing(Round<Describing>)
  case analyzing(Round<Analyzing>)
  case predicting(Round<Predicting>)
  case evaluating(Round<Evaluating>)
  case closed(Round<Closed>)

  /// Folds entries, which may come in any order, twice, or in parts.
  ///
  /// Total: it never fails, and asks no gate again. Entries with one identity and checksum are taken
  /// for the same entry, full or redacted.
  public init(folding entries: some Sequence<Entry>, reading vocabulary: Vocabulary) {
    self.init(Fold(History(entries)), reading: vocabulary)
  }

  /// Takes what was folded before.
  package init(_ fold: Fold, reading vocabulary: Vocabulary) {
    self =
      switch fold.record.stage {
      case .description: .describing(Round(fold, reading: vocabulary))
      case .analysis: .analyzing(Round(fold, reading: vocabulary))
      case .prediction: .predicting(Round(fold, reading: vocabulary))
      case .evaluation: .evaluating(Round(fold, reading: vocabulary))
      case .closed: .closed(Round(fold, reading: vocabulary))
      }
  }
}

extension RoundInProgress {
  /// All that is known of the round.
  public var record: RoundRecord { fold.record }

  /// The entries of the round, in order.
  public var history: History { fold.history }

  private var fold: Fold {
    switch self {
    case .describing(let round): round.fold
    case .analyzing(let round): round.fold
    case .predicting(let round): round.fold
    case .evaluating(let round): round.fold
    case .closed(let round): round.fold
    }
  }
}

extension RoundInProgress {
  /// The one door at run time: what a journal may append of a fact, as the round stands.
  ///
  /// The round is as it was; only the entry that comes back from the journal enters it. A round that
  /// was read in part can be asked as well, for facts that need no more of it.
  ///
  /// - Parameters:
  ///   - event: what is recorded.
  ///   - writer: who types it, on which device.
  ///   - author: whose words they are, if not the writer's own.
  ///   - moment: when it happened.
  /// - Returns: what is to be appended.
  /// - Throws: which order or which role forbids it.
  public func recording(
    _ event: Event,
    by writer: WriterID,
    for author: ParticipantCode? = nil,
    at moment: Moment
  ) throws(DoorRefusal) -> Recording {
    let door = Door(fold, writer: writer, author: author ?? writer.code)
    return try door.recording(event, at: moment)
  }
}
