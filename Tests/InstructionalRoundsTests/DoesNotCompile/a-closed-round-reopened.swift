import InstructionalRounds

func reopen(
  _ round: consuming Round<Closed>,
  because reason: Words,
  by writer: WriterID,
  at now: Moment
) {
  // expected-error@+1 {{requires that 'Closed' conform to 'AfterAnalysis'}}
  _ = round.reopenAnalysis(because: reason, by: writer, at: now)
}
