import InstructionalRounds

func handOver(
  _ round: consuming Round<Predicting>,
  answerBy day: Day,
  by writer: WriterID,
  at now: Moment
) {
  // expected-error@+1 {{requires the types 'Predicting' and 'Evaluating' be equivalent}}
  _ = round.handOver(answerBy: day, by: writer, at: now)
}
