import TestSupport
import Testing

/// What one person practiced over time, which is theirs alone.
struct PracticeCourseTests {
  /// Somebody who has practiced on each kind of exercise.
  private func table() -> Table {
    let table = Table()
    table.answer(
      "",
      "",
      "s 10 of 11 pairs look at the sheet",
      "",
      "t the teacher was great",
      ":end"
    )
    table.run("practice start at-the-market --as KM --plain").expect(0)
    table.answer("d", "", "d", "j")
    table.run("practice start sorting-first").expect(0, "Your answers are in", "--mine")
    table.answer("4 Ss lean over one sheet, all write, 9 min", "T is impatient")
    table.run("practice start rewriting").expect(0)
    table.answer("teachers: learn to ask; students: read the texts", "content: open tasks")
    table.run("practice start three-corners").expect(0)
    return table
  }

  @Test func `it holds lessons, sorting, rewriting and the core, words first`() throws {
    let course = table().run("practice feedback --mine --figures")
    course.expect(0, "This is yours", "You sorted these differently from the key: 3 and 4.")
    course.expect(0, "A number that the film does not have is in 1.")
    course.expect(0, "You did not mention student engagement in 2.")
    try expectGolden(course.output, "practice-course-of-all.txt")
    let words = table().run("practice feedback --mine")
    #expect(!words.output.contains("Figures"))
  }

  @Test func `answers are kept as a sheet that says what it is about`() {
    let table = table()
    let path = "/harbor/today/practice/answers/sorting-first-2026-11-20.txt"
    #expect(
      table.file(path) == """
        # exercise: sorting-first
        # day: 2026-11-20
        # by: KM
        1 d
        3 d
        4 j

        """
    )
    table.run("practice feedback sorting-first \(path)").expect(0, "3. The students understood")
    table.answer("v")
    table.run("practice start sorting-first").expect(0, "sorting-first-2026-11-20-2.txt")
  }

  @Test func `who is called away keeps what is answered`() {
    let table = Table()
    table.answer("d", "i")
    table.run("practice start sorting-first").expect(0)
    let kept = table.file("/harbor/today/practice/answers/sorting-first-2026-11-20.txt")
    #expect(kept?.hasSuffix("1 d\n2 i\n") == true)
    #expect(kept?.contains("# by") == false)
    Table().run("practice start sorting-first").expect(66)
    table.run("practice feedback --mine").expect(0, "Seen, concluded, judged")
  }

  @Test func `what was written on paper is kept where somebody wants that`() {
    let table = Table()
    table.write("0:55 S: just read it", to: "/harbor/today/paper.txt")
    table.run("practice feedback at-the-market paper.txt").expect(0)
    #expect(table.names(".txt") == ["/harbor/today/paper.txt"])
    table.run("practice feedback at-the-market paper.txt --keep --as KM").expect(0, "for you alone")
    table.run("practice feedback --mine").expect(0, "Buying fruit, 2026-11-20")
  }

  @Test func `two people on one device have a course each, and nobody sees the other's`() {
    let table = table()
    table.answer("v")
    table.run("practice start sorting-second --as BD").expect(0)
    table.run("practice feedback --mine").expect(64, "BD", "KM")
    let own = table.run("practice feedback --mine --as BD")
    own.expect(0, "2026-11-20")
    #expect(!own.output.contains("Buying fruit"))
    #expect(table.run("practice feedback --mine --as KM").output.contains("Buying fruit"))
  }

  @Test func `what cannot be read, or has no key, is named and left out`() {
    let table = table()
    let answers = "/harbor/today/practice/answers"
    table.write("1 d", to: "\(answers)/pasted.txt")
    table.write("# exercise: gone\n# day: 2026-11-20\n1 d", to: "\(answers)/old.txt")
    table.write([0x50, 0x4B, 0x03, 0x04], to: "\(answers)/word.txt")
    table.run(
      "open Film --school Practice --problem 'What do students do?' --protocol practice-round "
        + "--network practice --as KM"
    ).expect(0)
    table.run("practice feedback --mine").expect(
      0,
      "pasted.txt is left out: its first lines",
      "word.txt is left out: it is not readable",
      "There is no exercise \"gone\"",
      "has no key. It is left out.",
      "Buying fruit"
    )
  }
}
