import InstructionalRounds

func skip(_ passage: borrowing Passage<Describing, Analyzing>) -> Event {
  var advance = passage.advance
  // expected-error@+1 {{cannot assign to property: 'to' is a 'let' constant}}
  advance.to = .evaluation
  return .advanced(advance)
}
