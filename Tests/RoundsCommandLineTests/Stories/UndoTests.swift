import InstructionalRounds
import Testing

/// What was recorded last is taken back, and stands again.
struct UndoTests {
  @Test func `notes that came in together go together`() {
    let table = Table.prepared()
    table.write("T: asks\n* S: says yes\nC: board\n", to: "/harbor/today/paper.txt")
    table.run("import paper.txt --visit 1 --as KM").expect(0, "3 notes imported.")
    table.run("notes --selected").expect(0, "says yes")
    table.run("undo --as KM").expect(0, "Taken back: KM noted in visit 1", "1 more")
    table.run("notes").expect(0, "No notes.")
    table.run("undo --as KM").expect(1, "KM joined as observer", "rounds leave KM")
    table.run("restore KM2 --as KM").expect(0, "KM2 stands again.")
    table.run("notes").expect(0, "says yes")
  }

  @Test func `each step back goes one further, and stops with its reason`() {
    let table = Table.prepared()
    table.run("note 1 'T: asks what' --as KM")
    table.run("revise KM1 'T: asks why' --as KM")
    table.run("revise KM1 'T: asks when' --as KM")
    table.run("undo --list --as KM")
      .expect(
        0,
        "1  KM",
        "2  KM",
        "3  KM noted in visit 1",
        "No further than that.",
        "rounds leave KM"
      )
    table.run("notes").expect(0, "asks when")
    table.run("undo --as KM").expect(0, "Taken back")
    table.run("notes").expect(0, "asks why")
    table.run("undo --as KM").expect(0, "Taken back")
    table.run("notes").expect(0, "asks what")
    table.run("undo --as KM").expect(0, "Taken back: KM noted in visit 1")
    table.run("notes").expect(0, "No notes.")
    table.run("undo --as KM").expect(1, "KM joined as observer")
    let steps = table.entries.filter { !$0.undoes.isEmpty }
    #expect(steps.count == 3)
    #expect(Set(steps.flatMap(\.undoes)).count == 3)
  }

  @Test func `what is done after a step back is the next to be taken back`() {
    let table = Table.prepared()
    table.run("note 1 'T: asks what' --as KM")
    table.run("note 1 'T: asks why' --as KM")
    table.run("undo --as KM").expect(0, "asks why")
    table.run("note 1 'T: asks when' --as KM")
    table.run("undo --as KM").expect(0, "asks when")
    table.run("undo --as KM").expect(0, "asks what")
  }

  @Test func `a visit planned for its first note stays planned without it`() {
    let table = Table.prepared()
    table.run("note 8 'T: asks why' --as KM").expect(0, "Visit 8 was not planned; it is now.")
    let undone = table.run("undo --as KM")
    undone.expect(0, "Taken back: KM noted in visit 8", "Visit 8 stays planned.")
    undone.expect(0, "rounds visit drop 8 --reason TEXT")
    #expect(!undone.output.contains("Taken back: KM planned"))
    table.run("note 8 'T: asks when' --as KM").expect(0, "KM2  visit 8")
  }

  @Test func `two visits that were made one are two again`() {
    let table = Table.prepared()
    table.run(#"note 1 'T: asks "why?"' --as KM"#)
    table.run("note 2 'S: 3 of 24 hands go up' --as KM")
    table.run("visit same 1 2 --as FA")
    table.run("show 1").expect(0, "asks \"why?\"", "3 of 24")
    table.run("undo --as FA").expect(0, "Taken back: FA said that two planned visits are the same")
    #expect(!table.run("show 1").output.contains("3 of 24"))
    table.run("show 2").expect(0, "3 of 24")
  }

  @Test func `what was withdrawn stands again`() {
    let table = Table.prepared()
    table.run("note 1 'T: asks' --as KM")
    table.run("note 1 'S: says' --as KM")
    table.run("withdraw KM1 --as KM")
    table.run("withdraw KM1,KM2 --as KM")
      .expect(0, "! KM1 was already withdrawn", "KM2 is withdrawn.")
    table.run("undo --as KM").expect(0, "Taken back: KM took back KM2")
    table.run("restore KM1 --as KM").expect(0, "KM1 stands again.")
    table.run("notes").expect(0, "asks", "says")
    table.run("restore KM1 --as KM").expect(64, "Nothing given changes KM1.")
  }

  @Test func `the terms before stand again when an adoption is taken back`() {
    let table = Table.adopted()
    table.run("adopt FA-W1 --owner principal --as HP")
    table.run("summary --for group").expect(0, "principal")
    table.run("undo --as HP").expect(0, "Taken back: HP adopted FA-W1")
    table.run("summary --for group").expect(0, "lead")
    table.run("status").expect(0, "Nothing is missing")
  }

  @Test func `a role that was taken on by mistake is given back`() {
    let table = Table.prepared()
    table.run("join KM --role facilitator")
    table.run("advance --as KM").expect(1, "The round stays in description")
    table.run("undo --as KM").expect(0, "Taken back: KM joined as facilitator")
    table.run("advance --as KM").expect(1, "that is for the facilitator")
  }

  @Test(
    arguments: [
      ("visit end 1 --as KM", "KM ended visit 1"),
      ("leave --as KM", "KM left the round"),
      ("edit --grade 4 --as FA", "FA changed what the round is about"),
      ("visit gap 1 -e student --reason 'we sat behind' --as KM", "KM said that visit 1 has no"),
      ("waive task-of-every-visit --reason 'a test' --as FA", "FA waived"),
    ]
  )
  func `what changes something can be taken back`(_ line: String, _ words: String) {
    let table = Table.prepared()
    let before = table.run("summary --for group --format json").output
    table.run(line).expect(0)
    let code = line.contains("--as FA") ? "FA" : "KM"
    table.run("undo --as \(code)").expect(0, "Taken back: \(words)")
    if !line.contains("waive") {
      #expect(table.run("summary --for group --format json").output == before)
    }
  }

  @Test func `what cannot be taken back says what to type instead`() {
    let table = Table.prepared()
    table.run("visit plan 7 --as FA")
    table.run("undo --as FA").expect(1, "FA planned visit 7", "rounds visit drop 7 --reason TEXT")
    Table.analyzing().run("undo --as FA").expect(1, "rounds reopen description --reason TEXT")
  }

  @Test func `no message names an entry as files do`() {
    let table = Table.prepared()
    table.run("visit drop 2 --reason 'a fire drill' --as FA")
    table.run("undo --as FA")
    table.run("undo --as FA")
    let log = table.run("log").output
    #expect(log.contains("that FA dropped visit 2: a fire drill"), "\(log)")
    #expect(!log.contains("FA-10"), "\(log)")
  }
}
