import InstructionalRounds

func skip(_ passage: consuming Passage<Describing, Analyzing>) -> Round<Evaluating> {
  // expected-error@+2 {{cannot convert return expression of type 'Round<Analyzing>' to return type 'Round<Evaluating>'}}
  // expected-note@+1 {{arguments to generic parameter}}
  passage.step()
}
