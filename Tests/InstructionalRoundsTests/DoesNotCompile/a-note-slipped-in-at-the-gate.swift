import InstructionalRounds

func slip(
  _ note: NoteTaken,
  // expected-error@+1 {{'round' used after consume}}
  into round: consuming Round<Describing>,
  by writer: WriterID,
  at now: Moment
) {
  // expected-note@+1 {{consumed here}}
  let leaving = round.leave(by: writer, at: now)
  // expected-note@+1 {{used here}}
  round.take(note, by: writer, at: now)
  _ = consume leaving
}
