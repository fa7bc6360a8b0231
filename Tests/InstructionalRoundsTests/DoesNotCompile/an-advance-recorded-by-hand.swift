import InstructionalRounds

func advance(_ sight: Sight, _ versions: Advanced.Versions) -> Event {
  .advanced(
    // expected-error@+1 {{inaccessible due to 'package' protection level}}
    Advanced(
      from: .description,
      to: .analysis,
      sight: sight,
      waived: [],
      answerBy: nil,
      versions: versions
    )
  )
}
