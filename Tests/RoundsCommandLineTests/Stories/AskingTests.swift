import Testing

/// What a terminal asks for when a line leaves it out.
struct AskingTests {
  @Test func `a round is opened by answers alone, in a folder that was none`() {
    let table = Table()
    table.answer(
      "",
      "Autumn",
      "Harbor School",
      "What do students do?",
      "Who talks?",
      "",
      "",
      "",
      "",
      "fa"
    )
    table.run("open").expect(
      0,
      "Make /harbor/today the home of one? [yes]",
      "Which code will you use",
      "autumn is open",
      "You are FA, facilitator.",
      "Next: rounds note 1"
    )
  }

  @Test func `an answer that cannot be taken is asked for again, and the others stay`() {
    let table = Table.evaluating()
    table.answer("Plan together", "some day", "month")
    table.run("propose --as FA").expect(
      0,
      "By when: next week, next month or by the end of the year?",
      "! The round has no horizon \"some day\".",
      "FA-W1  Plan together (next month)"
    )
  }

  @Test func `another name is asked for where a round has it already`() {
    let table = Table.prepared()
    table.answer(
      "Thinking",
      "Harbor School",
      "What do students do?",
      "",
      "",
      "",
      "",
      "FA",
      "thinking-2"
    )
    table.run("open").expect(0, "! There is already a round thinking.", "thinking-2 is open")
  }

  @Test func `who joins is told the norms once, and that notes may be asked for`() {
    let table = Table.prepared()
    table.answer("LT")
    table.run("join").expect(0, "agrees to:", "not to evaluate anyone", "asked for as records")
    table.answer("LT")
    #expect(!table.run("join --team blue").talk.contains("agrees to:"))
    #expect(!table.run("join SV").talk.contains("agrees to:"))
  }

  @Test func `who types is asked where several have joined`() {
    let table = Table.prepared()
    table.answer("ZZ", "KM")
    table.run("note 1 'T: asks why'").expect(
      0,
      "Who are you: BD, FA, HP or KM?",
      "! ZZ has not joined the round on this device.",
      "KM1  visit 1"
    )
  }

  @Test func `a visit is asked for where none is going on`() {
    let table = Table.prepared()
    table.answer("9", "2")
    table.run("visit end --as KM").expect(0, "0 notes", "! There is no visit 9.", "Visit 2 ended")
  }

  @Test func `a task is asked for with the notes that may show it`() {
    let table = Table.prepared()
    table.run("note 1 'K: sheet: copy the rule' --as KM")
    table.run("note 2 'T: reads aloud' --as KM")
    table.answer("1", "students were asked to copy", "KM9", "KM1")
    let answer = table.run("task --as FA")
    answer.expect(0, "1  1 note", "KM1  sheet: copy the rule", "! Nothing in the round is called")
    #expect(!answer.talk.contains("reads aloud"))
    table.run("status").expect(0, "yes")
  }

  @Test func `a selection is made from notes of one's own`() {
    let table = Table.prepared()
    table.run("note 1 'T: asks why' --as KM")
    table.run("note 1 'S: says yes' --as BD")
    table.answer("km1")
    let answer = table.run("select --as KM")
    answer.expect(0, "KM1  asks why", "KM brings 1 note to the table: KM1.")
    #expect(!answer.talk.contains("says yes"))
  }

  @Test func `tags are asked for, note by note and element by element`() {
    let table = Table.prepared()
    table.run("note 1 'asks why' --as KM")
    table.answer("KM1", "teachers", "teacher, task")
    table.run("tag --as KM").expect(0, "Did you mean 'teacher'?", "KM1  teacher and task")
  }

  @Test func `a pattern is asked for with what is on the table`() {
    let table = Table.analyzing()
    table.answer("Tasks ask to copy", "BD2 BD4", "most")
    table.run("pattern --as FA").expect(
      0,
      "What is the pattern (begin with teachers, students or tasks)?",
      "task-1  students were asked to copy",
      "FA-P1  Tasks ask to copy"
    )
  }

  @Test func `what may stay open is left so by Enter alone`() {
    let table = Table.analyzing()
    table.answer("Tasks ask to copy", "", "")
    table.run("pattern --as FA").expect(0, "(Enter skips it)", "FA-P1 cites no evidence")
  }

  @Test func `the only pattern is what Enter means`() {
    let table = Table.predicting()
    table.answer("I could copy a rule", "")
    table.run("predict --as FA").expect(0, "Which patterns does it rest on? [FA-P1]", "FA-PR1")
    table.run("status").expect(0, "Nothing is missing")
  }

  @Test func `hands, voices and concerns are asked for`() {
    let table = Table.evaluating()
    table.run("propose 'Plan together' --horizon 'next month' --as FA")
    table.answer("", "1,2", "0,0,0,1,1,1", "y", "who covers the classes?")
    table.run("position --as FA").expect(
      0,
      "Which next level of work? [FA-W1]",
      "! The show of hands has 2 numbers",
      "Was everyone heard?",
      "FA-W1  the group has consensus",
      "Next: rounds adopt FA-W1 --as HP"
    )
  }

  @Test func `everything about a work is asked for when it is adopted`() {
    let table = Table.evaluating()
    table.run("propose 'Plan together' --horizon 'next month' --as FA")
    table.run("position FA-W1 --hands 0,0,0,1,1,1 --heard --as FA")
    table.answer(
      "",
      "engagement",
      "harder texts",
      "they watch a task",
      "one task a week asks why",
      "math lead",
      "2027-01-29",
      "which tasks make students reason",
      "classes with such a task",
      "1",
      "twelve",
      "12"
    )
    table.run("adopt --as HP").expect(
      0,
      "What changes in the level of content?",
      "'twelve' cannot be read",
      "FA-W1  adopted",
      "Next: rounds close --as FA"
    )
    table.run("close --as FA").expect(0, "thinking is closed.")
  }

  @Test func `a waiver is chosen from what is missing`() {
    let table = Table.prepared()
    table.answer("some-note", "task-of-every-visit", "it was a test")
    table.run("waive --as FA").expect(
      0,
      "! some-note cannot be waived",
      "task-of-every-visit is waived: it was a test."
    )
  }

  @Test func `what is taken back, restored, kept and moved is asked for`() {
    let table = Table.prepared()
    table.run("note 1 'good work' --as KM")
    table.answer("KM1", "it was said")
    table.run("keep --as KM").expect(0, "KM1  good work", "KM1  kept: it was said")
    table.answer("KM1", "2")
    table.run("move --as KM").expect(0, "KM1 moved to visit 2.")
    table.answer("KM1")
    table.run("withdraw --as KM").expect(0, "KM1 is withdrawn.")
    table.answer("KM1")
    table.run("restore --as KM").expect(0, "KM1 stands again.")
    table.answer("KM1", "18 of 22 write")
    table.run("revise --as KM").expect(0, "It says now: good work", "KM1  revised")
    table.run("show 2").expect(0, "18 of 22 write")
  }

  @Test(
    arguments: [
      "visit plan", "visit start", "visit drop", "visit gap", "visit same", "task", "tag", "select",
      "withdraw", "restore", "revise", "keep", "move", "waive", "show", "import", "protocol show",
    ]
  )
  func `a script is told what is missing`(_ line: String) {
    Table.prepared().run("\(line) --as FA").expect(64, "Missing <", "Usage: rounds \(line)")
  }

  @Test(arguments: ["position", "adopt", "progress"])
  func `a script is told which work is missing`(_ verb: String) {
    Table.adopted().run("\(verb) --as HP").expect(64, "Missing <work>.")
  }

  @Test func `when the answers end, nothing is recorded`() {
    let table = Table.prepared()
    let before = table.entries.count
    table.answer("1")
    table.run("task --as FA").expect(64, "Missing <text>.")
    #expect(table.entries.count == before)
  }
}
