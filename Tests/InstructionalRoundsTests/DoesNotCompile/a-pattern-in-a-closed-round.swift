import InstructionalRounds

func name(
  _ pattern: StatementMade,
  in round: inout Round<Closed>,
  by writer: WriterID,
  at now: Moment
) {
  // expected-error@+1 {{requires that 'StatementMade' conform to 'ClosedFact'}}
  round.take(pattern, by: writer, at: now)
}
