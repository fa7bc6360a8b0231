/// The right to move a round on, and the round itself, standing at the gate.
///
/// Only a gate makes one. As it holds the round that it was made for, it can serve no other, and
/// nothing can change in the round between the gate's answer and the step through it.
public struct Passage<From: Stage, To: Stage>: ~Copyable, Sendable {
  private var round: Round<From>
  /// The advance as it will be recorded.
  public let advance: Advanced
  private let writer: WriterID
  private let moment: Moment

  init(_ round: consuming Round<From>, advance: Advanced, by writer: WriterID, at moment: Moment) {
    self.round = round
    self.advance = advance
    self.writer = writer
    self.moment = moment
  }

  /// Moves the round on and records the advance; it cannot fail.
  public consuming func step() -> Round<To> {
    _ = round.fold.record(.advanced(advance), by: writer, for: nil, at: moment)
    return Round<To>(round.fold, reading: round.vocabulary)
  }

  /// Gives the round back as it was, for instance when the advance could not be saved.
  public consuming func turnBack() -> Round<From> { round }
}

/// The answer of a gate: a passage, or a refusal that gives the round back.
public enum Leaving<From: Stage, To: Stage>: ~Copyable, Sendable {
  /// Everything holds, or was waived.
  case through(Passage<From, To>)
  /// Something does not hold; the round is as it was.
  case refused(Round<From>, GateRefusal)
}

/// Why a gate does not let a round pass.
public enum GateRefusal: Error, Hashable, Sendable {
  /// Something does not hold yet.
  case shortfalls(GateReport)
  /// The protocol has no stage after this one: the round can be finished.
  case protocolEndsHere
  /// The protocol goes on with another stage: the round cannot be finished yet.
  case protocolGoesOn(to: StageKind)
}
