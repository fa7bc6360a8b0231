extension Round where S == Describing {
  /// Opens a round: a host school asks its question.
  public init(
    opening round: RoundID,
    _ charter: Charter,
    reading vocabulary: Vocabulary,
    by writer: WriterID,
    at moment: Moment
  ) {
    var fold = Fold(History())
    let opening = RoundOpened(round: round, charter: charter)
    _ = fold.record(.opened(opening), by: writer, for: nil, at: moment)
    self.init(fold, reading: vocabulary)
  }

  /// Takes a fact that belongs to description.
  ///
  /// - Parameters:
  ///   - fact: what is recorded.
  ///   - writer: who typed it, on which device.
  ///   - author: whose words they are, if not the writer's own.
  ///   - moment: when it happened.
  /// - Returns: the identity of what the fact brought into the record.
  @discardableResult
  public mutating func take<F: DescriptionFact>(
    _ fact: F,
    by writer: WriterID,
    for author: ParticipantCode? = nil,
    at moment: Moment
  ) -> Identifier<F.Subject> {
    add(fact, by: writer, for: author, at: moment)
  }
}
