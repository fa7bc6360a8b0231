extension Round where S == Closed {
  /// Takes a fact that belongs to a closed round: progress, a theme, or a redaction, which takes
  /// words away and adds none.
  ///
  /// - Parameters:
  ///   - fact: what is recorded.
  ///   - writer: who typed it, on which device.
  ///   - author: whose words they are, if not the writer's own.
  ///   - moment: when it happened.
  /// - Returns: the identity of what the fact brought into the record.
  @discardableResult
  public mutating func take<F: ClosedFact>(
    _ fact: F,
    by writer: WriterID,
    for author: ParticipantCode? = nil,
    at moment: Moment
  ) -> Identifier<F.Subject> {
    add(fact, by: writer, for: author, at: moment)
  }

  /// Takes back a report or a theme; anything else stands, and the word against it comes late.
  ///
  /// - Parameters:
  ///   - subject: the entry that is taken back.
  ///   - reason: why, where there is something to say.
  ///   - writer: who typed it, on which device.
  ///   - author: whose words they are, if not the writer's own.
  ///   - moment: when it happened.
  public mutating func takeBack(
    _ subject: EntryID,
    because reason: Words? = nil,
    by writer: WriterID,
    for author: ParticipantCode? = nil,
    at moment: Moment
  ) {
    let fact = Withdrawn(subject: subject, reason: reason)
    _ = fold.record(fact.event, by: writer, for: author, at: moment)
  }
}
