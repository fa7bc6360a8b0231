extension Round where S == Evaluating {
  /// Takes a fact that belongs to evaluation.
  ///
  /// - Parameters:
  ///   - fact: what is recorded.
  ///   - writer: who typed it, on which device.
  ///   - author: whose words they are, if not the writer's own.
  ///   - moment: when it happened.
  /// - Returns: the identity of what the fact brought into the record.
  @discardableResult
  public mutating func take<F: EvaluationFact>(
    _ fact: F,
    by writer: WriterID,
    for author: ParticipantCode? = nil,
    at moment: Moment
  ) -> Identifier<F.Subject> {
    add(fact, by: writer, for: author, at: moment)
  }

  /// Goes to the gate with proposals open, which the host will answer by a day.
  ///
  /// - Returns: a passage that holds the round, or the refusal with the round, unchanged.
  public consuming func handOver(
    answerBy day: Day,
    by writer: WriterID,
    at moment: Moment
  ) -> Leaving<Evaluating, Closed> {
    knock(at: Closed.self, answerBy: day, by: writer, at: moment)
  }
}
