import InstructionalRounds

/// The gates, asked as the types of the round have it: a passage is what an advance is made from.
extension Recorder {
  /// The advance into the next stage, as the gate between allows it.
  func advance() throws(Refusal) -> Advanced {
    let now = session.world.now()
    let current = round.inProgress
    switch consume current {
    case .describing(let round): return try pass(round.leave(by: writer, at: now))
    case .analyzing(let round): return try pass(round.leave(by: writer, at: now))
    case .predicting(let round): return try pass(round.leave(by: writer, at: now))
    case .evaluating: throw .protocolEnds(.evaluation)
    case .closed: throw .stage(Advanced.kind, in: .closed)
    }
  }

  /// The advance that ends the round.
  func finish() throws(Refusal) -> Advanced {
    let now = session.world.now()
    let current = round.inProgress
    switch consume current {
    case .describing(let round): return try pass(round.finish(by: writer, at: now))
    case .analyzing(let round): return try pass(round.finish(by: writer, at: now))
    case .predicting(let round): return try pass(round.finish(by: writer, at: now))
    case .evaluating(let round): return try pass(round.finish(by: writer, at: now))
    case .closed: throw .stage(Advanced.kind, in: .closed)
    }
  }

  /// The advance that ends the round while the host has not answered yet.
  func handOver(answerBy day: Day) throws(Refusal) -> Advanced {
    let now = session.world.now()
    let current = round.inProgress
    switch consume current {
    case .evaluating(let round):
      return try pass(round.handOver(answerBy: day, by: writer, at: now))
    case .closed: throw .stage(Advanced.kind, in: .closed)
    case .describing: throw .protocolGoesOn(to: nextStage)
    case .analyzing: throw .protocolGoesOn(to: nextStage)
    case .predicting: throw .protocolGoesOn(to: nextStage)
    }
  }

  private var nextStage: StageKind { round.settings.stage(after: round.record.stage) }

  /// Takes the advance out of a passage, or says why there is none.
  private func pass<From, To>(
    _ leaving: consuming Leaving<From, To>
  ) throws(Refusal) -> Advanced {
    switch consume leaving {
    case .through(let passage): return passage.advance
    case .refused(_, .shortfalls(let report)):
      throw .gate(report, session.spelling(in: round, for: author))
    case .refused(_, .protocolEndsHere): throw .protocolEnds(From.kind)
    case .refused(_, .protocolGoesOn(let stage)): throw .protocolGoesOn(to: stage)
    }
  }
}
