import Testing

@testable import InstructionalRounds

/// How statements open.
@Suite struct StatementOpeningTests {
  @Test(
    arguments: [
      ("In most classrooms, students answer in one word", Prevalence.most),
      ("in many of the rooms students copy", .many), ("In a few lessons, tasks ask why", .few),
      ("In some classes teachers wait", .some), ("Many teachers wait", .many),
      ("Most of the tasks ask for a fact", .most), ("Some classrooms have no clock", .some),
      ("Across most visits, a few students speak", .most),
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
      "In classrooms, students", "In two of three rooms, teachers wait", "Few desks are in rows",
      "In", "Most", "",
    ]
  )
  func `another has not`(_ text: String) {
    #expect(StatementOpening(of: text).prevalence == nil)
  }

  @Test(
    arguments: [
      ("In most classrooms, students copy", "students copy"),
      ("Most students copy", "students copy"), ("Students copy", "students copy"),
      ("A few of the teachers wait", "teachers wait"),
      ("Across our visits, tasks ask", "tasks ask"),
      ("In every classroom, many students copy", "students copy"),
      ("In most of what they write", "in most of what they write"),
    ]
  )
  func `rooms and quantities come before those whom a statement is about`(
    _ text: String,
    _ rest: String
  ) {
    #expect(StatementOpening(of: text).rest == rest)
  }
}
