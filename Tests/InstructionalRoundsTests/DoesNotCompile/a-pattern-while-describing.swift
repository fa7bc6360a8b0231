import InstructionalRounds

func name(
  _ pattern: StatementMade,
  in round: inout Round<Describing>,
  by writer: WriterID,
  at now: Moment
) {
  // expected-error@+1 {{requires that 'StatementMade' conform to 'DescriptionFact'}}
  round.take(pattern, by: writer, at: now)
}
