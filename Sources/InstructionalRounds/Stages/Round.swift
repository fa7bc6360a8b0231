/// A round in one of its stages: one host school, one problem of practice, several visits.
///
/// The stage is part of the type, and a round cannot be copied, so a program that predicts before it
/// has analyzed, or goes on using a round that has moved on, does not compile (principle 7).
///
/// No wording is refused: what a gate finds wanting is in ``GateReport`` until it is mended.
public struct Round<S: Stage>: ~Copyable, Sendable {
  var fold: Fold
  /// How the language of notes and statements is read.
  public let vocabulary: Vocabulary

  init(_ fold: Fold, reading vocabulary: Vocabulary) {
    self.fold = fold
    self.vocabulary = vocabulary
  }

  /// All that is known of the round.
  public var record: RoundRecord { fold.record }

  /// The entries of the round, in order.
  public var history: History { fold.history }
}

extension Round where S: OpenStage {
  /// What the gates at the end of the stage say now: all shortfalls at once.
  public var report: GateReport { GateReport(fold.record, reading: vocabulary) }
}

extension Round {
  mutating func add<F: Fact>(
    _ fact: F,
    by writer: WriterID,
    for author: ParticipantCode?,
    at moment: Moment
  ) -> Identifier<F.Subject> {
    // A fact is the library's to place; one that a program declares to belong here gets nowhere.
    precondition(fold.takes(fact.event, in: S.kind), "\(fact.event.kind) does not belong here")
    return Identifier(fold.record(fact.event, by: writer, for: author, at: moment))
  }
}
