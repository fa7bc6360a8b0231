import InstructionalRounds

func note(_ note: NoteTaken, in round: inout Round<Analyzing>, by writer: WriterID, at now: Moment)
{
  // expected-error@+1 {{requires that 'NoteTaken' conform to 'AnalysisFact'}}
  round.take(note, by: writer, at: now)
}
