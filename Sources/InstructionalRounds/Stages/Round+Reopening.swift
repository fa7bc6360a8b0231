extension Round where S: AfterDescription {
  /// Goes back to description; what was said since is to be confirmed after the next advance.
  public consuming func reopenDescription(
    because reason: Words,
    by writer: WriterID,
    at moment: Moment
  ) -> Round<Describing> {
    goBack(to: Describing.self, because: reason, by: writer, at: moment)
  }
}

extension Round where S: AfterAnalysis {
  /// Goes back to analysis; what was said since is to be confirmed after the next advance.
  public consuming func reopenAnalysis(
    because reason: Words,
    by writer: WriterID,
    at moment: Moment
  ) -> Round<Analyzing> {
    goBack(to: Analyzing.self, because: reason, by: writer, at: moment)
  }
}

extension Round where S: AfterPrediction {
  /// Goes back to prediction; what was said since is to be confirmed after the next advance.
  public consuming func reopenPrediction(
    because reason: Words,
    by writer: WriterID,
    at moment: Moment
  ) -> Round<Predicting> {
    goBack(to: Predicting.self, because: reason, by: writer, at: moment)
  }
}

extension Round where S == Closed {
  /// Opens a round again that was closed by mistake; the closing and the reason stay in its history.
  ///
  /// It is in the stage again that the closing ended, which is evaluation unless its protocol ends earlier.
  public consuming func reopen(
    because reason: Words,
    by writer: WriterID,
    at moment: Moment
  ) -> RoundInProgress {
    let order = fold.record.order
    let stage = order.stageBeforeClosing ?? .evaluation
    let reopening = Reopened(to: stage, reason: reason, closing: order.closing)
    _ = fold.record(.reopened(reopening), by: writer, for: nil, at: moment)
    return RoundInProgress(fold, reading: vocabulary)
  }
}

extension Round where S: OpenStage {
  private consuming func goBack<Earlier: OpenStage>(
    to _: Earlier.Type,
    because reason: Words,
    by writer: WriterID,
    at moment: Moment
  ) -> Round<Earlier> {
    // A stage is the library's to define; one that a program declares to come later gets nowhere.
    precondition(Earlier.kind < S.kind, "one goes back to an earlier stage")
    let reopening = Reopened(to: Earlier.kind, reason: reason)
    _ = fold.record(.reopened(reopening), by: writer, for: nil, at: moment)
    return Round<Earlier>(fold, reading: vocabulary)
  }
}
