import InstructionalRounds
import Testing

/// How notes are taken, tagged and mended.
struct NoteTests {
  @Test func `a label says what a note is evidence of`() {
    let table = Table.prepared()
    table.run("note 1 'T: asks why' --as KM").expect(0, "KM1  visit 1, at 08:30, teacher")
    table.run("note 1 '3 hands go up' -e student -e task --as KM")
      .expect(0, "KM2  visit 1, at 08:30, student and task")
    table.run("notes").expect(0, "asks why", "3 hands go up")
  }

  @Test func `no wording is refused, and every doubt is asked`() {
    let table = Table.prepared()
    table.run("note 1 'good discussion' --as KM")
      .expect(0, "KM1", "What did you see or hear that makes you say \"good discussion\"?")
  }

  @Test func `words are asked for, and stay out of the shell's history`() {
    let table = Table.prepared()
    table.answer("S: \"Why?\"")
    table.run("note 1 --as KM").expect(
      0,
      "What did you see or hear (begin with T: teacher,",
      "KM1  visit 1"
    )
    table.run("note 1 --as KM").expect(64, "Missing <text>.")
  }

  @Test func `a pipe that brings nothing is no note`() {
    let table = Table.prepared()
    table.pipe(" \n\n")
    table.run("note 1 - --as KM").expect(64, "It needs words.")
  }

  @Test func `a pipe brings one note a line`() {
    let table = Table.prepared()
    table.pipe("T: asks\n\nS: 3 hands\r\n1/2 on the wall\n")
    table.run("note 2 - --as KM").expect(0, "KM1", "KM2", "KM3", "no element yet")
  }

  @Test func `two words that are no visit belong together`() {
    let table = Table.prepared()
    table.run("note asks why --as KM").expect(64, "'asks' cannot be read for <visit>.")
  }

  @Test func `who types for another says so`() {
    let table = Table.prepared()
    table.run("note 1 'T: asks' --as FA --for KM").expect(0, "FA-KM1  visit 1")
    table.run("notes --by KM").expect(0, "FA-KM1")
    table.run("note 1 'T: asks' --as FA --for XX").expect(66, "XX has not joined")
  }

  @Test func `a lens is one of the protocol's`() {
    let table = Table.prepared()
    table.run("note 1 'asks why' -l q --as KM").expect(0, "teacher")
    table.run("note 1 'asks why' -l zz --as KM").expect(64, "no lens zz")
  }

  @Test func `tags come to what is there, until it is cleared`() {
    let table = Table.prepared()
    table.run("note 1 'T: asks' --as KM")
    table.run("tag KM1 -e content --as KM").expect(0, "KM1  teacher and content")
    table.run("tag KM1 -e task --clear --as KM").expect(0, "KM1  task")
    table.run("tag KM1 --as KM").expect(64, "Missing '--element <element>'.")
    table.run("tag KM9 -e task --as KM").expect(66, "called KM9")
  }

  @Test func `a note is mended by its author, by who typed it, or by the facilitator`() {
    let table = Table.prepared()
    table.run("note 1 'T: asks' --as KM")
    for line in ["revise KM1 'T: tells'", "withdraw KM1", "move KM1 --visit 2"] {
      table.run("\(line) --as BD").expect(1, "KM1 is KM's", "rounds \(line) --as KM")
    }
    table.run("revise KM1 'T: tells' --as FA").expect(0, "KM1  revised")
    table.run("tag KM1 -e content --as BD").expect(0, "KM1")
  }

  @Test func `several notes are kept for one reason`() {
    let table = Table.prepared()
    table.run("note 1 'good work' --as KM")
    table.run("note 1 'bad copy' --as KM")
    table.run("keep KM1 KM2 --reason 'read from the board' --as KM").expect(0, "KM1", "KM2")
    table.run("notes --open").expect(0, "No notes.")
    table.run("keep KM1 --as KM").expect(64, "--reason")
  }

  @Test func `what was said of a visit can be taken back`() {
    let table = Table.prepared()
    table.run("visit drop 2 --reason 'a fire drill' --as FA")
    table.run("undo --as FA").expect(0, "Taken back")
    table.run("status").expect(0, "Visit 2 has no notes")
  }

  @Test func `a note is reworded, kept, moved and withdrawn`() {
    let table = Table.prepared()
    table.run("note 1 'good work' --as KM")
    table.run("notes --open").expect(0, "good work")
    table.run("keep KM1 --reason 'it was said' --as KM").expect(0, "KM1  kept: it was said")
    table.run("notes --open").expect(0, "No notes.")
    table.run("revise KM1 '18 of 22 write' --as KM").expect(0, "KM1  revised")
    table.run("move KM1 --visit 2 --as KM").expect(0, "KM1 moved to visit 2.")
    table.run("show 2").expect(0, "18 of 22 write")
    table.run("withdraw KM1 --as KM").expect(0, "KM1 is withdrawn.")
    table.run("withdraw KM1 --as KM").expect(64, "Nothing given changes")
    table.run("notes").expect(0, "No notes.")
    table.run("notes --withdrawn").expect(0, "18 of 22 write")
  }

  @Test func `the last thing can be taken back`() {
    let table = Table.prepared()
    table.run("note 1 'T: asks' --as KM")
    table.run("tag KM1 -e task --as KM")
    table.run("undo --as KM").expect(0, "Taken back: KM marked KM1 as evidence of")
    table.run("tag KM1 -e content --as KM").expect(0, "KM1  teacher and content")
    table.run("note 1 'S: asks' --as KM")
    table.run("undo --as KM").expect(0, "Taken back: KM noted in visit 1: “asks” (KM2)")
    #expect(!table.run("notes").output.contains("KM2"))
    table.run("undo --as KM").expect(0, "Taken back: KM marked KM1 as evidence of")
    table.run("restore KM2 --as KM").expect(0, "KM2 stands again.")
    table.run("notes").expect(0, "KM2")
  }

  @Test func `a selection is a handful`() {
    let table = Table.prepared()
    for text in ["T: a", "T: b", "T: c", "T: d", "T: e", "T: f"] {
      table.run("note 1 '\(text)' --as KM")
    }
    table.run("select KM1 KM2 KM3 KM4 KM5 KM6 --as KM")
      .expect(0, "KM brings 6 notes to the table", "5 is a good number")
    table.run("select --put-back KM6,KM5 --as KM").expect(0, "4 notes")
    table.run("select --as KM").expect(64, "Missing <note>.")
    table.run("notes --selected").expect(0, "KM4")
  }

  @Test func `the time of one note is put right, and comes back with a step back`() {
    let table = Table.prepared()
    table.at("09:40")
    table.run("note 1 'T: asks why' --as KM").expect(0, "at 09:40")
    table.run("revise KM1 --at 9:31 --as KM").expect(0, "KM1  revised, at 09:31")
    table.run("notes").expect(0, "09:31")
    table.run("log").expect(0, "corrected the time of KM1 to 09:31")
    table.run("undo --as KM").expect(0, "Taken back: KM corrected the time of KM1")
    #expect(!table.run("notes").output.contains("09:31"))
    table.run("revise KM1 'T: asks how' --at 9:32 --as KM").expect(0, "revised, at 09:32")
    table.run("notes").expect(0, "09:32", "asks how")
    table.run("revise KM1 --at 9:30 --as BD").expect(1)
    table.run("revise KM1 --at 23:00 --as KM").expect(64, "is in the future")
    table.run("task 1 'students were asked to copy' --cites KM1 --as FA")
    table.run("select KM1 --as KM")
    table.run("revise KM1 --as KM").expect(64, "Nothing given changes KM1.")
  }

  @Test func `a mark takes the value that its code asks for, and nothing is asked about it`() {
    let table = Table.prepared()
    let mark = table.run("note 1 --lens tm --value 45 --as KM")
    mark.expect(0, "KM1  visit 1")
    #expect(!mark.talk.contains("?"))
    table.run("notes").expect(0, "How long something takes: 45 seconds", "TM")
    let open = table.run("notes --open")
    open.expect(0, "No notes.")
    table.run("note 1 --lens Q --value 3 --as KM").expect(64, "A value goes with one code", "TM")
    table.run("note 1 'T: waits' --lens TM --value 3 --as KM").expect(
      64,
      "without words of your own"
    )
    let values = table.entries.compactMap { entry -> Double? in
      if case .noteTaken(let fact) = entry.event { fact.value } else { nil }
    }
    #expect(values == [45])
  }

  @Test func `what a note could add is asked once it is needed, never while people type`() {
    let table = Table.prepared()
    let note = table.run("note 1 'S: students work in groups on a worksheet' --as KM")
    #expect(!note.talk.contains("Can you add"))
    table.run("note 1 'T: \"Why?\" 3 of 22 raise a hand' --as KM")
    let ended = table.run("visit end 1 --as KM")
    ended.expect(0, "? KM1: Can you add what was said, how many")
    #expect(!ended.talk.contains("KM2"))
    let task = "students were asked to fill in a worksheet"
    table.run("task 1 '\(task)' --cites KM1,KM2 --as FA").expect(0, "? KM1: Can you add")
    table.run("select KM1 KM2 --as KM").expect(0, "? KM1: Can you add")
    for text in ["walks around", "checks work", "calls on a student", "walks around"] {
      table.run("note 2 'T: \(text)' --as KM")
    }
    table.run("visit end 2 --as KM").expect(0, "? KM3: Can you add", "? The same goes for KM6.")
  }

  @Test func `what a pattern rests on is asked for detail when it is cited`() {
    let table = Table.analyzing()
    table.run("revise KM1 'students work in groups on a worksheet' --as KM").expect(0)
    table.run("pattern 'students work in groups' --cites KM1,BD2 --prevalence many --as FA")
      .expect(0, "FA-P1", "? KM1: Can you add")
  }
}
