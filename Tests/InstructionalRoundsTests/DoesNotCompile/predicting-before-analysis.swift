import InstructionalRounds

func predict(
  _ fact: Predicted,
  in round: inout Round<Describing>,
  by writer: WriterID,
  at now: Moment
) {
  // expected-error@+1 {{requires that 'Predicted' conform to 'DescriptionFact'}}
  round.take(fact, by: writer, at: now)
}
