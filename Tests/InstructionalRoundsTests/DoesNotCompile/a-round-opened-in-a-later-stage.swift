import InstructionalRounds

func open(
  _ id: RoundID,
  _ charter: Charter,
  _ vocabulary: Vocabulary,
  by writer: WriterID,
  at now: Moment
) {
  // expected-error@+1 {{requires the types 'Evaluating' and 'Describing' be equivalent}}
  _ = Round<Evaluating>(opening: id, charter, reading: vocabulary, by: writer, at: now)
}
