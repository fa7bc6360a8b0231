import InstructionalRounds

func propose(
  _ work: Proposed,
  in round: inout Round<Predicting>,
  by writer: WriterID,
  at now: Moment
) {
  // expected-error@+1 {{requires that 'Proposed' conform to 'PredictionFact'}}
  round.take(work, by: writer, at: now)
}
