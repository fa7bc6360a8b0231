import InstructionalRounds
import Testing

/// How statements open.
@Suite struct StatementOpeningTests {
  @Test(
    arguments: [
      ("In most classrooms, students answer in one word", Prevalence.most),
      ("in many of the rooms students copy", .many), ("In a few lessons, tasks ask why", .few),
      ("In some classes teachers wait", .some),
    ]
  )
  func `a statement that begins with its rooms has said how widespread it was`(
    _ text: String,
    _ prevalence: Prevalence
  ) {
    #expect(StatementOpening(of: text).prevalence == prevalence)
  }

  @Test(
    arguments: [
      "Most students copy", "students in most classrooms copy", "In most of what they write",
      "In classrooms, students", "In", "",
    ]
  )
  func `another has not`(_ text: String) {
    #expect(StatementOpening(of: text).prevalence == nil)
  }
}
