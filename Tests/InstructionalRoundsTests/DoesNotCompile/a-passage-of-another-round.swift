import InstructionalRounds

func exchange(
  _ passage: consuming Passage<Describing, Analyzing>,
  for other: consuming Round<Describing>
) -> Round<Analyzing> {
  // expected-error@+1 {{'round' is inaccessible due to 'private' protection level}}
  passage.round = other
  return passage.step()
}
