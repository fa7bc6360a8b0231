import InstructionalRounds

// expected-error@+1 {{'round' consumed more than once}}
func leaveTwice(_ round: consuming Round<Describing>, by writer: WriterID, at now: Moment) {
  // expected-note@+1 {{consumed here}}
  _ = round.leave(by: writer, at: now)
  // expected-note@+1 {{consumed again here}}
  _ = round.leave(by: writer, at: now)
}
