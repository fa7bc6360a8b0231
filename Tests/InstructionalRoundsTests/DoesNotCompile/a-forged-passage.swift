import InstructionalRounds

func forge(
  _ round: consuming Round<Describing>,
  _ advance: Advanced,
  by writer: WriterID,
  at now: Moment
) -> Round<Analyzing> {
  // expected-error@+1 {{inaccessible due to 'internal' protection level}}
  let passage = Passage<Describing, Analyzing>(round, advance: advance, by: writer, at: now)
  return passage.step()
}
