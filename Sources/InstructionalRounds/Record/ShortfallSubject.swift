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
