extension Round where S: LeadingStage {
  /// Goes to the gate between the stage and the next.
  ///
  /// - Returns: a passage that holds the round, or the refusal with the round, unchanged.
  public consuming func leave(by writer: WriterID, at moment: Moment) -> Leaving<S, S.Next> {
    knock(at: S.Next.self, by: writer, at: moment)
  }
}

extension Round where S: OpenStage {
  /// Goes to the last gate, where the protocol has no further stage.
  ///
  /// - Returns: a passage that holds the round, or the refusal with the round, unchanged.
  public consuming func finish(by writer: WriterID, at moment: Moment) -> Leaving<S, Closed> {
    knock(at: Closed.self, by: writer, at: moment)
  }

  /// Asks the gates at the end of the stage, and makes the passage that they allow.
  consuming func knock<To: Stage>(
    at _: To.Type,
    answerBy day: Day? = nil,
    by writer: WriterID,
    at moment: Moment
  ) -> Leaving<S, To> {
    let record = fold.record
    let next = record.observationProtocol.stage(after: S.kind)
    guard next == To.kind else {
      let refusal = next == .closed ? GateRefusal.protocolEndsHere : .protocolGoesOn(to: next)
      return .refused(self, refusal)
    }
    let report = GateReport(record, reading: vocabulary, isHandover: day != nil)
    guard report.isOpen else { return .refused(self, .shortfalls(report)) }
    let advance = Advanced(
      from: S.kind,
      to: To.kind,
      sight: fold.history.sight,
      waived: report.waived.map { $0.waiver.entry }.withoutRepeats,
      answerBy: day,
      versions: .init(reading: vocabulary, by: record.observationProtocol)
    )
    return .through(Passage(self, advance: advance, by: writer, at: moment))
  }
}

extension Advanced.Versions {
  init(reading vocabulary: Vocabulary, by observationProtocol: ObservationProtocol) {
    self.init(
      program: RoundsVersion.current,
      protocolID: observationProtocol.id.text,
      protocolVersion: observationProtocol.version,
      vocabulary: "\(vocabulary.lists.name)@\(vocabulary.lists.version)"
    )
  }
}

extension [EntryID] {
  fileprivate var withoutRepeats: [EntryID] {
    var seen: Set<EntryID> = []
    return filter { seen.insert($0).inserted }
  }
}
