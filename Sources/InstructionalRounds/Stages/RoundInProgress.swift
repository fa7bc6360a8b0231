/// A round at whatever stage its entries have brought it to, as it is read from a record.
public enum RoundInProgress: ~Copyable, Sendable {
  case describing(Round<Describing>)
  case analysing(Round<Analysing>)
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
      case .analysis: .analysing(Round(fold, reading: vocabulary))
      case .prediction: .predicting(Round(fold, reading: vocabulary))
      case .evaluation: .evaluating(Round(fold, reading: vocabulary))
      case .closed: .closed(Round(fold, reading: vocabulary))
      }
  }
}

extension RoundInProgress {
  /// All that is known of the round.
  public var record: RoundRecord {
    switch self {
    case .describing(let round): round.record
    case .analysing(let round): round.record
    case .predicting(let round): round.record
    case .evaluating(let round): round.record
    case .closed(let round): round.record
    }
  }

  /// The entries of the round, in order.
  public var history: History {
    switch self {
    case .describing(let round): round.history
    case .analysing(let round): round.history
    case .predicting(let round): round.history
    case .evaluating(let round): round.history
    case .closed(let round): round.history
    }
  }
}
