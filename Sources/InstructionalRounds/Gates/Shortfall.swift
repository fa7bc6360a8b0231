/// One thing that does not hold yet, with the principle behind it and the remedy.
public struct Shortfall: Hashable, Sendable {
  /// The gate that wants it.
  public let gate: GateName
  /// Why it is wanted.
  public let principle: Principle
  /// What it is about.
  public let subject: ShortfallSubject
  /// What does not hold, as a sentence without its full stop; it may end with a question.
  public let what: String
  /// The command that mends it, as it is typed.
  public let remedy: String
  /// The same command as a terminal wants it, where it asks for what is left out.
  public let prompt: String
  /// Whether the group may let it pass.
  public let isWaivable: Bool
}

/// What a shortfall is about.
public enum ShortfallSubject: Hashable, Sendable {
  case round
  case visit(VisitID)
  case participant(ParticipantCode)
  case note(NoteID)
  case task(TaskID)
  case statement(StatementID)
  case prediction(PredictionID)
  case work(WorkID)
}
