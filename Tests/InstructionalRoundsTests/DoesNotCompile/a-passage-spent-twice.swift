import InstructionalRounds

// expected-error@+1 {{'passage' consumed more than once}}
func stepTwice(_ passage: consuming Passage<Describing, Analyzing>) {
  // expected-note@+1 {{consumed here}}
  _ = passage.step()
  // expected-note@+1 {{consumed again here}}
  _ = passage.step()
}
