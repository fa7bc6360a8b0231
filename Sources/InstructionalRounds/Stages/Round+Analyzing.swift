extension Round where S == Analyzing {
  /// Takes a fact that belongs to analysis.
  ///
  /// - Parameters:
  ///   - fact: what is recorded.
  ///   - writer: who typed it, on which device.
  ///   - author: whose words they are, if not the writer's own.
  ///   - moment: when it happened.
  /// - Returns: the identity of what the fact brought into the record.
  @discardableResult
  public mutating func take<F: AnalysisFact>(
    _ fact: F,
    by writer: WriterID,
    for author: ParticipantCode? = nil,
    at moment: Moment
  ) -> Identifier<F.Subject> {
    add(fact, by: writer, for: author, at: moment)
  }
}
