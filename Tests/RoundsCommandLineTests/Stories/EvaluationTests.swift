import Testing

/// Proposing, adopting, closing, and what happens to the work.
struct EvaluationTests {
  @Test func `a proposal has a horizon of the protocol`() {
    let table = Table.evaluating()
    table.run("propose Plan --horizon soon --as FA").expect(64, "\"next week\"")
    table.run("propose Plan --horizon 'Next Week' --as FA")
      .expect(0, "FA-W1  Plan (next week)")
    table.run("revise W1 --horizon 'next month' --as FA").expect(0, "FA-W1  revised")
  }

  @Test func `the will of the group is a show of hands`() {
    let table = Table.evaluating()
    table.run("propose Plan --horizon 'next week' --as FA")
    table.run("position W1 --hands 1,2 --heard --as FA")
      .expect(64, "2 numbers cannot be a show of hands on a scale with 6 levels")
    table.run("position W1 --hands 3,0,0,0,0,3 --heard --as FA")
      .expect(0, "no consensus yet")
    table.run("position W1 --hands 0,0,0,1,2,3 --heard --as FA")
      .expect(0, "has consensus", "rounds adopt FA-W1")
  }

  @Test func `the host adopts, and is asked for what is left out`() {
    let table = Table.evaluating()
    table.run("propose Plan --horizon 'next week' --as FA")
    table.run("adopt W1 --raises content --as KM")
      .expect(1, "that is for the host", "rounds adopt W1 --raises content --as HP")
    table.run("adopt W1 --as HP").expect(0, "does not say which of the three it raises")
    table.run("adopt W1 --measure tasks --as HP").expect(64, "three parts")
    table.run("adopt W1 --no-measure 'it is a habit' --as FA --for HP").expect(0)
    table.run("close --as FA").expect(1, "does not say which of the three it raises")
  }

  @Test func `a round closes once everything is answered`() {
    let table = Table.adopted()
    table.run("close --as KM").expect(1, "that is for the facilitator")
    table.run("close --as FA").expect(0, "thinking is closed.")
    table.run("note 1 'T: asks' --as KM").expect(1, "The round is closed")
    table.run("edit --title x --as FA").expect(1, "The round is closed")
    table.run("advance --as FA").expect(1, "The round is closed")
    table.run("reopen description --reason x --as FA").expect(1, "closed")
  }

  @Test func `the work is followed after the round`() {
    let table = Table.adopted()
    table.run("close --as FA")
    table.run("progress W1 'two classes' --state under-way --value 2 --as HP")
      .expect(0, "FA-W1  under way: two classes")
    table.run("summary").expect(0, "two classes")
  }

  @Test func `a round is handed over with proposals open`() {
    let table = Table.evaluating()
    table.run("propose Plan --horizon 'next week' --as FA")
    table.run("close --as FA").expect(1, "the host has not answered FA-W1")
    table.run("handover --answer-by 2026-12-11 --as FA")
      .expect(0, "the host answers by 2026-12-11")
    table.run("status").expect(0, "Plan")
  }

  @Test func `a round is handed over with its pages, which name nobody`() throws {
    let table = Table.evaluating()
    table.run("propose Plan --horizon 'next week' --as FA")
    table.run("handover --as FA").expect(64, "--answer-by")
    let handed = table.run("handover --answer-by 2026-12-11 -o out --as FA")
    handed.expect(0, "/harbor/today/out/staff.html")
    for name in ["staff", "host", "promises"] {
      let page = try #require(table.file("/harbor/today/out/\(name).html"))
      #expect(page.hasPrefix("<!doctype html>") && page.contains("Plan"))
      for code in ["FA", "KM", "BD"] {
        #expect(!page.contains(">\(code)") && !page.contains("\(code)-"))
      }
    }
    let host = try #require(table.file("/harbor/today/out/host.html"))
    #expect(host.contains("What you are asked to answer") && host.contains("December 11, 2026"))
    #expect(table.file("/harbor/today/out/staff.html")?.contains("11 December") == false)
    table.run("handover").expect(0, "/thinking-pages/host.html")
    table.run("handover --answer-by 2026-12-11 --as FA").expect(1, "closed")
  }

  @Test func `the last stage has no next one`() {
    Table.adopted().run("advance --as FA").expect(
      1,
      "no stage after evaluation",
      "rounds close"
    )
  }

  @Test func `somebody on a terminal is asked before a round is closed`() {
    let table = Table.adopted()
    table.answer("no")
    table.run("close --as FA").expect(
      1,
      "nothing more can be noted",
      "Close it? (yes or no)",
      "Nothing was changed."
    )
    table.run("note 1 'T: asks' --as KM").expect(1, "evaluation")
    table.answer("no")
    table.run("close --keep statements --as FA").expect(
      1,
      "The words of 8 notes will be gone for good"
    )
    table.answer("what", "yes")
    table.run("close --as FA").expect(0, "thinking is closed.")
    table.answer("no")
    table.run("close --keep statements --as FA").expect(
      1,
      "The words of 8 notes will be gone for good"
    )
    table.run("notes").expect(0, "3 of 24")
    table.answer([])
    table.run("close --keep statements --yes --as FA").expect(0, "gone from the record for good")
  }
}
